package vn.vinhphuc.atlas.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.data.PackFolder;
import vn.vinhphuc.atlas.data.PackReader;
import vn.vinhphuc.atlas.data.PackSource;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Typefaces;

/** The program with a window. */
public final class AtlasApp extends Application {

    /** The argument that names the folder of a pack: {@code --data=DIR}. */
    private static final String DATA = "data";

    private @Nullable Background tiles;
    private @Nullable Background pictures;

    /**
     * Opens the window and returns when it is closed.
     *
     * @param data folder of the pack to show instead of the bundled one
     */
    public static void open(Optional<Path> data) {
        // Gluon's library for devices would say on the console that it had to guess.
        System.setProperty("javafx.platform", System.getProperty("javafx.platform", "desktop"));
        launch(AtlasApp.class, data.map(folder -> new String[] {"--" + DATA + "=" + folder}).orElseGet(() -> new String[0]));
    }

    @Override
    public void start(Stage stage) {
        Typefaces.load();
        Notice notice = new Notice();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> notice.apologise(failure));
        Background forTiles = new Background("tiles", 1, notice::apologise);
        Background forPictures = new Background("pictures", 1, notice::apologise);
        tiles = forTiles;
        pictures = forPictures;
        PackReader reader = new PackReader(LocalDate.now(ZoneId.systemDefault()));
        new Opening(stage, reader, forTiles, forPictures, notice, address -> getHostServices().showDocument(address))
                .show(source());
    }

    @Override
    public void stop() {
        if (tiles != null) {
            tiles.close();
        }
        if (pictures != null) {
            pictures.close();
        }
    }

    private PackSource source() {
        String folder = getParameters().getNamed().get(DATA);
        return folder == null ? new BundledPack() : new PackFolder(Path.of(folder));
    }
}
