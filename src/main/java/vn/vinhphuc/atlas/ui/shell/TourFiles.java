package vn.vinhphuc.atlas.ui.shell;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import vn.vinhphuc.atlas.data.OpenedTour;
import vn.vinhphuc.atlas.data.TourFile;
import vn.vinhphuc.atlas.files.Refusal;
import vn.vinhphuc.atlas.files.WholeFile;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.Slug;
import vn.vinhphuc.atlas.view.tour.DoubtText;
import vn.vinhphuc.atlas.view.tour.Tour;

/** Tours that come from a file, or go into one. Nothing but data is read, and no more of it than a tour can have. */
final class TourFiles {

    private static final String ENDING = TourFile.ENDING;
    private static final String JSON = ".json";
    private static final int HEAD = 4096;
    private static final Pattern IS_TOUR = Pattern.compile("\"holds\"\\s*:\\s*\"tour\"");

    private final Session session;
    private final Background background;
    private final Notice notice;
    private final Supplier<Window> window;

    /** @param background where files are read and written */
    TourFiles(Session session, Background background, Notice notice, Supplier<Window> window) {
        this.session = session;
        this.background = background;
        this.notice = notice;
        this.window = window;
    }

    /** Whether a file is to be read as a tour: its name says so, or it says so itself. */
    static boolean isTour(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(ENDING) || name.endsWith(JSON) && IS_TOUR.matcher(head(file)).find();
    }

    /** A person chooses a file. */
    Optional<Path> ask() {
        FileChooser chooser = chooser("scenes.tour.bring");
        return Optional.ofNullable(chooser.showOpenDialog(window.get())).map(File::toPath);
    }

    /** Reads a tour; what cannot be shown of it is said. */
    void read(Path file, Consumer<Tour> found) {
        background.run(() -> TourFile.read(file), opened -> {
            opened.tour().ifPresent(found);
            say(file, opened);
        });
    }

    private void say(Path file, OpenedTour opened) {
        Words words = session.words();
        Stream<String> missing = opened.tour().stream().flatMap(tour -> new DoubtText(session.atlas(), words).missing(tour).stream());
        String wrong = Stream.concat(opened.sentences(words).stream(), missing).collect(Collectors.joining("\n"));
        notice.say(opened.tour().map(tour -> words.text("scenes.tour.brought", tour.title().in(words.language()), tour.scenes().size(),
                String.valueOf(file.getFileName())) + (wrong.isEmpty() ? "" : "\n" + wrong)).orElse(wrong));
    }

    /** Writes a tour where a person says. */
    void write(Tour tour) {
        FileChooser chooser = chooser("scenes.tour.hand");
        chooser.setInitialFileName(name(tour));
        Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath).ifPresent(file -> write(tour, ended(file)));
    }

    void write(Tour tour, Path file) {
        Words words = session.words();
        background.run(() -> {
            try {
                byte[] bytes = TourFile.write(tour).getBytes(StandardCharsets.UTF_8);
                new WholeFile(file, true).write(out -> out.write(bytes));
                return words.text("scenes.tour.handed", file);
            } catch (IOException e) {
                return words.text("scenes.tour.not-handed", file, Refusal.in(Refusal.said(e), words::text));
            }
        }, notice::say);
    }

    private FileChooser chooser(String title) {
        Words words = session.words();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text(title));
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter(words.text("scenes.tour.files"), "*" + ENDING, "*" + JSON));
        return chooser;
    }

    private String name(Tour tour) {
        return Slug.of(tour.title().in(session.words().language()), tour.id()) + ENDING;
    }

    private static Path ended(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + ENDING);
    }

    private static String head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
