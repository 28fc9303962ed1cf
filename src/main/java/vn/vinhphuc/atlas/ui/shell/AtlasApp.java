package vn.vinhphuc.atlas.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.data.PackReader;
import vn.vinhphuc.atlas.data.PackResult;
import vn.vinhphuc.atlas.data.PackSource;
import vn.vinhphuc.atlas.export.Release;
import vn.vinhphuc.atlas.store.Folders;
import vn.vinhphuc.atlas.store.LogFile;
import vn.vinhphuc.atlas.store.Store;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Typefaces;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.WindowPlace;

/** The program with a window. */
public final class AtlasApp extends Application {

    /** A property that names the folder for what is kept from one start to the next. */
    private static final String STATE_PROPERTY = "atlas.state-dir";

    /** For a small file that tells where the window stood. */
    private static final long PATIENCE_MILLIS = 500;

    /** Where the packaged program stands; its launcher says so. */
    private static final String PROGRAM_PROPERTY = "atlas.program";

    /** The toolkit makes the application by itself, so that this is the only way to hand it something. */
    private static final AtomicReference<@Nullable Early> EARLY = new AtomicReference<>();

    private @Nullable LogFile log;
    private @Nullable Background tiles;
    private @Nullable Background pictures;
    private @Nullable Keeping keeping;
    private @Nullable Placing placing;

    /**
     * Opens the window and returns when it is closed.
     *
     * @param data  folder of the pack to show instead of the bundled one
     * @param state folder for what is kept from one start to the next instead of those of the system
     * @param file  a pack in an archive, shown instead, or something that the program made, whose view is shown
     */
    public static void open(Optional<Path> data, Optional<Path> state, Optional<Path> file) {
        // Gluon's library for devices would say on the console that it had to guess.
        System.setProperty("javafx.platform", System.getProperty("javafx.platform", "desktop"));
        Optional<Path> archive = file.filter(AtlasApp::isPack);
        EARLY.set(new Early(archive.or(() -> data).map(PackSource::at).orElseGet(BundledPack::new), file.filter(path -> !isPack(path)),
                state.map(Folders::at).or(AtlasApp::folders)));
        launch(AtlasApp.class);
    }

    /** Whatever is missing in an installation: a person sees a sentence, and not nothing. */
    @Override
    public void start(Stage stage) {
        try {
            begin(stage);
        } catch (RuntimeException | Error e) {
            new LastWords(e).show(stage);
        }
    }

    private void begin(Stage stage) {
        Early given = EARLY.getAndSet(null);
        Early begun = given == null ? new Early(new BundledPack(), Optional.empty(), folders()) : given;
        Optional<Folders> folders = begun.folders;
        Style.apply(Themes.of(ViewState.START.theme()));
        Typefaces.load();
        log = LogFile.in(folders, System.getProperty("user.home", ""));
        Notice notice = new Notice();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) ->
                Background.onApplicationThread(() -> notice.apologise(failure)));
        Background forTiles = new Background("tiles", 1, notice::apologise);
        Background forPictures = new Background("pictures", 1, notice::apologise);
        Keeping views = new Keeping(Store.in(folders), new Background("state", 1, notice::apologise), notice);
        tiles = forTiles;
        pictures = forPictures;
        keeping = views;
        Opening opening = new Opening(stage, begun.reader, forTiles, forPictures, notice, address -> getHostServices().showDocument(address), views);
        placing = new Placing(stage, begun.stood(), views::keep);
        opening.show(begun.source, begun.result::join, begun.file);
    }

    @Override
    public void stop() {
        if (placing != null) {
            placing.close();
        }
        if (keeping != null) {
            keeping.close();
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

    /** What is read while the toolkit starts: the pack, and where the window stood. */
    private static final class Early {

        private final PackSource source;
        private final Optional<Path> file;
        private final PackReader reader = new PackReader(Release.notBefore(LocalDate.now(ZoneId.systemDefault())));
        private final CompletableFuture<PackResult> result;
        private final Optional<Folders> folders;
        private final CompletableFuture<Optional<WindowPlace>> window;

        Early(PackSource source, Optional<Path> file, Optional<Folders> folders) {
            this.source = source;
            this.file = file;
            this.folders = folders;
            this.result = CompletableFuture.supplyAsync(() -> reader.read(source), work -> start("pack", work));
            this.window = CompletableFuture.supplyAsync(() -> Store.in(folders).window(), work -> start("window", work));
        }

        private static void start(String name, Runnable work) {
            Thread.ofPlatform().name(name).daemon().start(work);
        }

        /** A disk that does not answer holds up no window. */
        Optional<WindowPlace> stood() {
            return window.completeOnTimeout(Optional.empty(), PATIENCE_MILLIS, TimeUnit.MILLISECONDS).exceptionally(failure -> Optional.empty()).join();
        }
    }
}
