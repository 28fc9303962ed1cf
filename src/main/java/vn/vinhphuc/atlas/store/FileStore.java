package vn.vinhphuc.atlas.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.data.LastShowFile;
import vn.vinhphuc.atlas.data.PreferencesFile;
import vn.vinhphuc.atlas.data.ShortlistFile;
import vn.vinhphuc.atlas.data.ViewStateFile;
import vn.vinhphuc.atlas.data.WindowPlaceFile;
import vn.vinhphuc.atlas.data.TourFile;
import vn.vinhphuc.atlas.files.Refusal;
import vn.vinhphuc.atlas.files.WholeFile;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Preferences;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.WindowPlace;
import vn.vinhphuc.atlas.view.tour.LastShow;
import vn.vinhphuc.atlas.view.tour.Tour;

/**
 * Keeps view, preferences and shortlist in files. Two programs at once may share them: each writes whole files, a start goes
 * on with the view that either wrote last, and with the stars, notes and tours of both.
 */
final class FileStore implements Store {

    /** Of the locks under which two windows bring together what they have. */
    private static final String TURN = ".%s.lock";

    private final Folders folders;
    private final KeptFile<ViewState> views;
    private final KeptFile<Preferences> preferences;
    private final KeptFile<Shortlist> shortlists;
    private final KeptFile<LastShow> shows;
    private final KeptFile<WindowPlace> windows;
    private final Path tours;
    /** What this program read or wrote last of each tour. */
    private final Map<String, byte[]> knownTours = new HashMap<>();
    private final Map<String, Path> tourFiles = new HashMap<>();
    private Optional<ViewState> keptView = Optional.empty();
    private Optional<Preferences> keptPreferences = Optional.empty();
    private Shortlist keptShortlist = Shortlist.EMPTY;

    FileStore(Folders folders) {
        this.folders = folders;
        this.views = new KeptFile<>(folders.state(), "view", ViewStateFile::write, ViewStateFile::read);
        this.shortlists = new KeptFile<>(folders.state(), "shortlist", ShortlistFile::write, ShortlistFile::read);
        this.shows = new KeptFile<>(folders.state(), "show", LastShowFile::write, LastShowFile::read);
        this.windows = new KeptFile<>(folders.state(), "window", WindowPlaceFile::write, WindowPlaceFile::read);
        this.tours = folders.state().resolve(OwnTours.FOLDER);
        this.preferences = new KeptFile<>(folders.settings(), "settings", PreferencesFile::write, PreferencesFile::read);
    }

    @Override
    public Optional<Folders> folders() {
        return Optional.of(folders);
    }

    @Override
    public Recalled recall() {
        sweep(views.folder());
        sweep(preferences.folder());
        KeptFile.Found<ViewState> view = views.read();
        KeptFile.Found<Preferences> preferred = preferences.read();
        KeptFile.Found<Shortlist> shortlist = shortlists.read();
        keptShortlist = shortlist.value().orElse(Shortlist.EMPTY);
        keptView = view.value();
        keptPreferences = preferred.value();
        List<Trouble> troubles = new ArrayList<>(view.troubles());
        troubles.addAll(shortlist.troubles());
        troubles.addAll(preferred.troubles());
        Preferences preference = known(preferred.value().orElse(Preferences.START));
        ViewState last = view.value().map(kept -> known(Preferences.of(kept, preference.settings())).in(kept))
                .orElseGet(() -> preference.in(ViewState.START));
        return new Recalled(new Kept(last, keptShortlist, preference.settings()), Trouble.inBrief(troubles));
    }

    /** Nobody is told of a file that cannot be used: it holds nothing that cannot be done without. */
    @Override
    public Optional<LastShow> lastShow() {
        return shows.read().value();
    }

    @Override
    public void keep(LastShow show) {
        keepQuietly(shows, show);
    }

    @Override
    public boolean isBoothOpen() {
        return Files.exists(booth());
    }

    /** An empty file: there is nothing in it that could be half written. */
    @Override
    public void keepBooth(boolean open) {
        try {
            if (open) {
                UserFolder.make(folders.state());
                Files.write(booth(), new byte[0]);
            } else {
                Files.deleteIfExists(booth());
            }
        } catch (IOException e) {
            return;
        }
    }

    private Path booth() {
        return folders.state().resolve("booth");
    }

    /** Nobody is told of a file that cannot be used: the window just opens where a first one would. */
    @Override
    public Optional<WindowPlace> window() {
        return windows.read().value();
    }

    @Override
    public void keep(WindowPlace place) {
        keepQuietly(windows, place);
    }

    /** Whoever keeps the view says that nothing can be kept. */
    private static <T> void keepQuietly(KeptFile<T> file, T value) {
        try {
            UserFolder.make(file.folder());
            file.write(value);
        } catch (IOException e) {
            return;
        }
    }

    @Override
    public OwnTours tours() {
        sweep(tours);
        OwnTours found = OwnTours.in(tours);
        tourFiles.putAll(found.files());
        found.byName().keySet().forEach(id -> knownTours.put(id, OwnTours.bytes(tour(id))));
        return found;
    }

    @Override
    public Optional<Trouble> keep(Tour tour) {
        try {
            UserFolder.make(tours);
            byte[] bytes = TourFile.write(tour).getBytes(StandardCharsets.UTF_8);
            try (Turn _ = turn(tours, "tours")) {
                leaveToOthers(tour.id());
                new WholeFile(tour(tour.id()), true).write(out -> out.write(bytes));
            }
            knownTours.put(tour.id(), bytes);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Trouble.TourNotKept(tours, Refusal.said(e)));
        }
    }

    /** What another window has written there since gets a name of its own. */
    private void leaveToOthers(String id) throws IOException {
        Path file = tour(id);
        if (Files.exists(file) && !Arrays.equals(OwnTours.bytes(file), knownTours.getOrDefault(id, new byte[0]))) {
            Files.move(file, OwnTours.free(tours));
        }
    }

    private static Turn turn(Path folder, String what) {
        return Turn.take(folder.resolve(TURN.formatted(what)));
    }

    private Path tour(String id) {
        return tourFiles.getOrDefault(id, tours.resolve(id + OwnTours.ENDING));
    }

    @Override
    public Optional<Trouble> discard(String tour) {
        try (Turn _ = turn(tours, "tours")) {
            leaveToOthers(tour);
            Files.deleteIfExists(tour(tour));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Trouble.TourNotKept(tours, Refusal.said(e)));
        }
    }

    @Override
    public Optional<Trouble> keep(Kept now) {
        ViewState view = now.view();
        Path folder = views.folder();
        try {
            if (!keptView.equals(Optional.of(view))) {
                UserFolder.make(folder);
                views.write(view);
                keptView = Optional.of(view);
            }
            if (!keptShortlist.equals(now.shortlist())) {
                UserFolder.make(folder);
                try (Turn _ = turn(folder, "shortlist")) {
                    shortlists.write(now.shortlist().merged(keptShortlist, shortlists.glance().orElse(keptShortlist)));
                }
                keptShortlist = now.shortlist();
            }
            Preferences chosen = Preferences.of(view, now.settings());
            if (!keptPreferences.equals(Optional.of(chosen))) {
                folder = preferences.folder();
                UserFolder.make(folder);
                try (Turn _ = turn(folder, "settings")) {
                    Preferences base = keptPreferences.orElse(Preferences.START);
                    preferences.write(chosen.merged(base, preferences.glance().orElse(base)));
                }
                keptPreferences = Optional.of(chosen);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Trouble.NotKept(folder, Refusal.said(e)));
        }
    }

    /** Languages and themes that this program does not have give way to those of the start. */
    private static Preferences known(Preferences wished) {
        return new Preferences(
                Words.languages().contains(wished.language()) ? wished.language() : Preferences.START.language(),
                Themes.IDS.contains(wished.theme()) ? wished.theme() : Preferences.START.theme(),
                wished.settings());
    }

    /** What cannot be swept up does no harm. */
    private static void sweep(Path folder) {
        try {
            WholeFile.sweep(folder);
        } catch (IOException e) {
            return;
        }
    }
}
