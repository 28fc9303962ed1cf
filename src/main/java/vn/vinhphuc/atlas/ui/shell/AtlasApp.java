package vn.vinhphuc.atlas.ui.shell;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.data.PackSource;
import vn.vinhphuc.atlas.store.Folders;
import vn.vinhphuc.atlas.store.LogFile;
import vn.vinhphuc.atlas.store.Store;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Typefaces;
import vn.vinhphuc.atlas.ui.start.StandIn;
import vn.vinhphuc.atlas.ui.start.StartClock;
import vn.vinhphuc.atlas.ui.start.WindowPicture;
import vn.vinhphuc.atlas.view.ViewState;

/** The program with a window. */
public final class AtlasApp extends Application {

    /** A property that names the folder for what is kept from one start to the next. */
    private static final String STATE_PROPERTY = "atlas.state-dir";

    /** Where the packaged program stands; its launcher says so. */
    private static final String PROGRAM_PROPERTY = "atlas.program";

    /** The toolkit makes the application by itself, so that this is the only way to hand it something. */
    private static final AtomicReference<@Nullable Early> EARLY = new AtomicReference<>();

    private static final Logger LOGGER = System.getLogger("vn.vinhphuc.atlas.start");

    /** Exit code of a program that ends because there is no memory to go on. */
    private static final int OUT_OF_MEMORY = 4;

    private @Nullable LogFile log;
    private @Nullable Background tiles;
    private @Nullable Background pictures;
    private @Nullable Keeping keeping;
    private @Nullable Placing placing;
    private @Nullable Opening opening;
    private @Nullable Early begun;

    /**
     * Opens the window and returns when it is closed.
     *
     * @param data  folder of the pack to show instead of the bundled one
     * @param state folder for what is kept from one start to the next instead of those of the system
     * @param file  a pack in an archive, shown instead, or something that the program made, whose view is shown
     */
    public static void open(Optional<Path> data, Optional<Path> state, Optional<Path> file) {
        open(data, state, file, Optional.empty());
    }

    /** @param picture where the picture of the window goes when its map is complete, for a package to bring along */
    public static void open(Optional<Path> data, Optional<Path> state, Optional<Path> file, Optional<Path> picture) {
        // Gluon's library for devices would say on the console that it had to guess.
        System.setProperty("javafx.platform", System.getProperty("javafx.platform", "desktop"));
        Optional<Path> archive = file.filter(AtlasApp::isPack);
        EARLY.set(new Early(archive.or(() -> data).map(PackSource::at).orElseGet(BundledPack::new), file.filter(path -> !isPack(path)),
                state.map(Folders::at).or(AtlasApp::folders), picture));
        launch(AtlasApp.class);
    }

    @Override
    public void start(Stage stage) {
        orLastWords(stage, () -> begin(stage));
    }

    /** Whatever is missing in an installation: a person sees a sentence, and not nothing. */
    private static void orLastWords(Stage stage, Runnable making) {
        try {
            making.run();
        } catch (RuntimeException | Error e) {
            new LastWords(e).show(stage);
        }
    }

    private void begin(Stage stage) {
        Early given = EARLY.getAndSet(null);
        Early early = given == null ? new Early(new BundledPack(), Optional.empty(), folders(), Optional.empty()) : given;
        begun = early;
        placing = new Placing(stage, early.stood(), place -> {
            if (keeping != null) {
                keeping.keep(place);
            }
        });
        Optional<StandIn> picture = early.picture().flatMap(kept -> StandIn.open(stage, kept));
        early.goOn();
        picture.ifPresentOrElse(seen -> seen.whenSeen(moment -> orLastWords(stage, () -> {
            make(stage, early, picture);
            LOGGER.log(Level.DEBUG, () -> "picture of the map after " + StartClock.until(moment).toMillis() + " ms");
        })), () -> make(stage, early, picture));
    }

    private void make(Stage stage, Early early, Optional<StandIn> picture) {
        log = LogFile.in(early.folders(), System.getProperty("user.home", ""));
        Style.apply(Themes.of(ViewState.START.theme()));
        Typefaces.load();
        Notice notice = new Notice();
        Thread.setDefaultUncaughtExceptionHandler(new Uncaught(failure -> Background.onApplicationThread(() -> notice.apologise(failure)),
                () -> Runtime.getRuntime().halt(OUT_OF_MEMORY)));
        Background forTiles = new Background("tiles", 1, notice::apologise);
        Background forPictures = new Background("pictures", 2, notice::apologise);
        Keeping views = new Keeping(Store.in(early.folders()), new Background("state", 1, notice::apologise), notice);
        tiles = forTiles;
        pictures = forPictures;
        keeping = views;
        Opening window =
                new Opening(stage, early.reader(), forTiles, forPictures, notice, address -> getHostServices().showDocument(address), views,
                picture);
        opening = window;
        window.whenComplete(() -> early.write(window::picture));
        window.show(early.source(), early::result, early.file());
    }

    @Override
    public void stop() {
        if (placing != null) {
            placing.close();
        }
        if (keeping != null && opening != null && begun != null) {
            Early early = begun;
            Optional<WindowPicture> last = opening.picture();
            keeping.close(() -> last.ifPresent(early::keep));
        }
        if (tiles != null) {
            tiles.close();
        }
        if (pictures != null) {
            pictures.close();
        }
        if (log != null) {
            log.close();
        }
    }

    private static boolean isPack(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".atlaspack") || name.endsWith(".zip");
    }

    private static Optional<Folders> folders() {
        String folder = System.getProperty(STATE_PROPERTY, "");
        return folder.isBlank()
                ? Folders.beside(System.getProperty(PROGRAM_PROPERTY, "")).or(() ->
                        Folders.of(System.getProperty("os.name", ""), System.getenv(), System.getProperty("user.home", "")))
                : Optional.of(Folders.at(Path.of(folder)));
    }
}
