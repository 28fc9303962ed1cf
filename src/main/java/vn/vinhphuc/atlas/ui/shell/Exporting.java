package vn.vinhphuc.atlas.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.stage.DirectoryChooser;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.export.ExportChoice;
import vn.vinhphuc.atlas.export.Exports;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.export.ExportDialog;
import vn.vinhphuc.atlas.ui.export.MapClipboard;
import vn.vinhphuc.atlas.ui.export.Printing;
import vn.vinhphuc.atlas.view.ViewState;

/** What leaves the window: opens the dialog over it, copies and prints, and says what came of it. */
final class Exporting implements ExportDialog.Owner {

    /** A preview is painted while a file is written. */
    private static final int THREADS = 2;

    private final Node window;
    private final Session session;
    private final Exports exports;
    private final Supplier<Viewport> visible;
    private final Supplier<List<Site>> listed;
    private final Background background;
    private final Notice notice;
    private final Consumer<String> browser;
    private Optional<ExportDialog> open = Optional.empty();
    private Optional<Node> focused = Optional.empty();
    private ViewState chosenFor;
    private ExportChoice choice;
    private Path folder = startFolder();

    /**
     * @param window  what the dialog lies over
     * @param exports of the session's atlas
     * @param visible what the map shows
     * @param listed  the sites in the list
     * @param browser opens a folder
     */
    Exporting(Node window, Session session, Exports exports, Supplier<Viewport> visible, Supplier<List<Site>> listed, Notice notice,
              Consumer<String> browser) {
        this.window = window;
        this.session = session;
        this.exports = exports;
        this.visible = visible;
        this.listed = listed;
        this.background = new Background("exports", THREADS, notice::apologise);
        this.notice = notice;
        this.browser = browser;
        this.chosenFor = session.view().get();
        this.choice = ExportChoice.first(chosenFor);
        window.sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                background.close();
            }
        });
    }

    void open() {
        if (open.isPresent() || !(window.getParent() instanceof Pane frame)) {
            return;
        }
        ViewState now = session.view().get();
        choice = choice.followed(chosenFor, now);
        chosenFor = now;
        ExportDialog dialog = new ExportDialog(exports, scene(), choice, folder, background, session.words(), this);
        open = Optional.of(dialog);
        focused = Optional.ofNullable(window.getScene().getFocusOwner());
        frame.getChildren().add(frame.getChildren().indexOf(window) + 1, dialog);
        window.setDisable(true);
        dialog.begin();
    }

    void copy() {
        new MapClipboard(exports, background).copy(scene(), () -> notice.say(session.words().text("window.copied")));
    }

    void print() {
        new Printing(exports, background, sentence -> notice.say(sentence)).print(scene(), choice, window.getScene().getWindow(), session.words());
    }

    private Exports.Scene scene() {
        return new Exports.Scene(session.view().get(), visible.get(), listed.get(), LocalDate.now(ZoneId.systemDefault()));
    }

    @Override
    public Optional<Path> askFolder(Path now) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(session.words().text("export.folder.title"));
        if (Files.isDirectory(now)) {
            chooser.setInitialDirectory(now.toFile());
        }
        return Optional.ofNullable(chooser.showDialog(window.getScene().getWindow())).map(File::toPath);
    }

    @Override
    public void saved(List<Path> files) {
        Words words = session.words();
        String names = files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
        notice.say(words.text("window.saved", names), words.text("window.saved.folder"),
                () -> browser.accept(String.valueOf(files.getFirst().toAbsolutePath().getParent())));
    }

    @Override
    public void failed(String sentence) {
        notice.say(sentence);
    }

    @Override
    public void broken(Throwable failure) {
        notice.apologise(failure);
    }

    @Override
    public void closed(ExportChoice last, Path lastFolder) {
        choice = last;
        folder = lastFolder;
        window.setDisable(false);
        open.ifPresent(dialog -> ((Pane) dialog.getParent()).getChildren().remove(dialog));
        open = Optional.empty();
        focused.ifPresent(Node::requestFocus);
    }

    /** Where people keep what they make, where there is such a folder. */
    private static Path startFolder() {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }
}
