package vn.vinhphuc.atlas.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import vn.vinhphuc.atlas.data.ShortlistFile;
import vn.vinhphuc.atlas.data.TourFile;
import vn.vinhphuc.atlas.data.ViewStateFile;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.ui.map.MapUnderTest;
import vn.vinhphuc.atlas.ui.shell.AtlasApp;
import vn.vinhphuc.atlas.ui.shell.WindowUnderTest;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.tour.Draft;

/** Opens the program and lets a hurried person work with it, who keeps a journal, until someone ends the process. */
final class KillRun {

    private static final int MOST_PAUSE_MILLIS = 400;

    private final MapUnderTest map;
    private final WindowUnderTest window;
    private final Journal journal;
    private final RandomGenerator random;
    private final Map<Journal.Part, String> told = new EnumMap<>(Journal.Part.class);

    private KillRun(MapUnderTest map, WindowUnderTest window, Journal journal, long seed) {
        this.map = map;
        this.window = window;
        this.journal = journal;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** @param arguments the folder of what is kept, the journal, and the seed of the person */
    public static void main(String... arguments) {
        Story.tell(() -> {
            Fx.awaitToolkit();
            Fx.eachPulse(() -> MapUnderTest.find().filter(MapUnderTest::complete).isPresent());
            Fx.call(() -> new KillRun(MapUnderTest.find().orElseThrow(), WindowUnderTest.find(), new Journal(Path.of(arguments[1])),
                    Long.parseLong(arguments[2]))).work();
        });
        AtlasApp.open(Optional.empty(), Optional.of(Path.of(arguments[0])), Optional.empty());
    }

    private void work() throws InterruptedException, ExecutionException {
        Fx.call(this::tell);
        for (int deed = 0; true; deed++) {
            int number = deed;
            Fx.call(() -> {
                act(number);
                return tell();
            });
            Thread.sleep(random.nextInt(MOST_PAUSE_MILLIS));
            Fx.call(this::tell);
        }
    }

    private void act(int number) {
        switch (random.nextInt(8)) {
            case 0 -> map.session().update(state -> state.withCamera(new Camera(
                    new LatLon(random.nextDouble(21.2, 21.55), random.nextDouble(105.35, 105.75)), random.nextDouble(9, 14))));
            case 1 -> map.map().pan(random.nextDouble(-0.5, 0.5), random.nextDouble(-0.5, 0.5));
            case 2 -> map.map().zoom(random.nextDouble(-2, 2));
            case 3 -> map.session().update(state -> state.withSelection(site()));
            case 4 -> map.session().update(state -> state.withQuery(random.nextBoolean() ? "" : "khu " + number));
            case 5 -> map.session().note(shortlist -> shortlist.toggle(site()));
            case 6 -> map.session().note(shortlist -> shortlist.withNote("Công ty Ắc quy", site(), "gần sân bay, " + number));
            default -> edit(number);
        }
    }

    private void edit(int number) {
        if (window.desk().draft().isEmpty()) {
            window.beginTour();
        } else {
            window.changeTour(desk -> desk.select(0).renamed(Language.VIETNAMESE, "Cảnh " + number));
        }
    }

    private String site() {
        return map.session().atlas().sites().get(random.nextInt(map.session().atlas().sites().size())).id();
    }

    /** Writes down what has another value than before. */
    private boolean tell() throws IOException {
        tell(Journal.Part.VIEW, view(map.session().view().get()));
        if (map.session().view().get().equals(window.present())) {
            tell(Journal.Part.CAMERA, camera(window.present()));
        }
        tell(Journal.Part.SHORTLIST, shortlist(map.session().shortlist().get()));
        Optional<Draft> draft = window.desk().draft();
        if (draft.isPresent()) {
            tell(Journal.Part.TOUR, TourFile.write(draft.get().tour()));
        }
        return true;
    }

    private void tell(Journal.Part part, String value) throws IOException {
        if (!value.equals(told.put(part, value))) {
            journal.add(part, value);
        }
    }

    /** All of a view but its place. */
    static String view(ViewState view) {
        return ViewStateFile.write(view.home());
    }

    /** The place of a view. */
    static String camera(ViewState view) {
        return view.camera().map(camera -> ViewStateFile.write(ViewState.START.withCamera(camera))).orElse("home");
    }

    static String shortlist(Shortlist shortlist) {
        return ShortlistFile.write(shortlist);
    }
}
