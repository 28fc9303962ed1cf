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
import javafx.stage.FileChooser;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.export.ExportChoice;
import vn.vinhphuc.atlas.export.ExportMemory;
import vn.vinhphuc.atlas.export.Exports;
import vn.vinhphuc.atlas.export.Letterhead;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.export.ExportDialog;
import vn.vinhphuc.atlas.ui.export.MapClipboard;
import vn.vinhphuc.atlas.ui.export.Printing;
import vn.vinhphuc.atlas.ui.settings.OfficePane;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.tour.Tour;

/** What leaves the window: opens the dialog over it, copies and prints, and says what came of it. */
final class Exporting implements ExportDialog.Owner {

    /** A preview is painted while a file is written. */
    private static final int THREADS = 2;
    private static final int MOST_NAMES = 3;

    private final Node window;
    private final Session session;
    private final Exports exports;
    private final Supplier<Viewport> visible;
    private final Supplier<List<Site>> listed;
    private final Supplier<List<Tour>> tours;
    private final Background background;
    private final Notice notice;
    private final Consumer<String> browser;
    private Optional<ExportDialog> open = Optional.empty();
    private Optional<Node> focused = Optional.empty();
    private ViewState chosenFor;
    private ExportChoice choice;
    private Path folder;

    /**
     * @param window  what the dialog lies over
     * @param exports of the session's atlas
     * @param visible what the map shows
     * @param listed  the sites in the list
     * @param tours   that can be handed out, those of the person too; a tour without scenes cannot
     * @param browser opens a folder
     */
    Exporting(Node window, Session session, Exports exports, Supplier<Viewport> visible,
              Supplier<List<Site>> listed, Supplier<List<Tour>> tours, Notice notice, Consumer<String> browser) {
        this.window = window;
        this.session = session;
        this.exports = exports;
        this.visible = visible;
        this.listed = listed;
        this.tours = tours;
        this.background = new Background("exports", THREADS, notice::apologise);
        this.notice = notice;
        this.browser = browser;
        this.chosenFor = session.view().get();
        this.choice = ExportMemory.choice(session.settings().get().export(), ExportChoice.first(chosenFor));
        this.folder = ExportMemory.folder(session.settings().get().export());
        window.sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                background.close();
            }
        });
    }

    /** Where files are read and written. */
    Background background() {
        return background;
    }

    void open() {
        if (open.isPresent() || !(window.getParent() instanceof Pane frame)) {
            return;
        }
        ViewState now = session.view().get();
        choice = choice.followed(chosenFor, now);
        chosenFor = now;
        ExportDialog dialog = new ExportDialog(exports, scene(), choice, folder, background, session.words(), this);
        dialog.styleProperty().bind(window.styleProperty());
        open = Optional.of(dialog);
        focused = Optional.ofNullable(window.getScene().getFocusOwner());
        frame.getChildren().add(frame.getChildren().indexOf(window) + 1, dialog);
        window.setDisable(true);
        dialog.begin();
    }

    /** Takes the dialog away, and what it asks. */
    void close() {
        open.map(ExportDialog::getParent)
                .map(Pane.class::cast).ifPresent(frame -> frame.getChildren().removeIf(OfficePane.class::isInstance));
        open.ifPresent(ExportDialog::close);
    }

    void copy() {
        new MapClipboard(exports, background).copy(scene(),
                window.getScene().getWindow().getOutputScaleX(), () -> notice.say(session.words().text("window.copied")));
    }

    void print() {
        new Printing(exports, background, sentence -> notice.say(sentence))
                .print(scene(), choice, window.getScene().getWindow(), session.words());
    }

    /** What is in front of the person. */
    Exports.Scene scene() {
        List<Tour> told = tours.get().stream().filter(tour -> !tour.scenes().isEmpty()).toList();
        return new Exports.Scene(session.view().get(), visible.get(), listed.get(), session.shortlist().get(), told,
                session.settings().get().office(), LocalDate.now(ZoneId.systemDefault()));
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
        String said = files.size() > MOST_NAMES ? words.text("window.saved.several", files.size())
                : words.text("window.saved",
                        files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", ")));
        notice.say(said, words.text("window.saved.folder"),
                () -> Optional.ofNullable(files.getFirst().toAbsolutePath().getParent()).ifPresent(this::openFolder));
    }

    /** The folder that files are offered to go to. */
    Path folder() {
        return folder;
    }

    /** Shows a folder in the file manager of the system; one that is not there yet is shown as soon as something is in it. */
    void openFolder(Path there) {
        if (Files.isDirectory(there)) {
            browser.accept(there.toUri().toString());
        } else {
            notice.say(session.words().text("window.no-folder", there));
        }
    }

    @Override
    public void failed(String sentence) {
        notice.say(sentence);
    }

    @Override
    public void broken(Throwable failure) {
        notice.apologise(failure);
    }

    /** Asks whom sheets name, over the window instead of the dialog. */
    void askOffice(Overlay overlay, Runnable then) {
        OfficePane pane = officePane();
        pane.onDone(office -> {
            overlay.close();
            office.ifPresent(set -> session.set(settings -> settings.withOffice(set)));
            then.run();
        });
        if (overlay.show(pane)) {
            pane.begin();
        }
    }

    @Override
    public void askOffice() {
        open.filter(dialog -> dialog.getParent() instanceof Pane).ifPresent(dialog -> {
            Pane frame = (Pane) dialog.getParent();
            OfficePane pane = officePane();
            pane.onDone(office -> {
                frame.getChildren().remove(pane);
                dialog.setDisable(false);
                office.ifPresent(set -> {
                    session.set(settings -> settings.withOffice(set));
                    dialog.withOffice(set);
                });
                dialog.begin();
            });
            dialog.setDisable(true);
            frame.getChildren().add(frame.getChildren().indexOf(dialog) + 1, pane);
            pane.begin();
        });
    }

    private OfficePane officePane() {
        OfficePane pane = new OfficePane(session.settings().get().office(), this::askLogo, Letterhead::isPicture, background,
                notice::apologise, session.words());
        pane.styleProperty().bind(window.styleProperty());
        return pane;
    }

    private Optional<Path> askLogo() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(session.words().text("office.logo.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(session.words().text("office.logo.files"), "*.png", "*.jpg", "*.jpeg", "*.gif"));
        return Optional.ofNullable(chooser.showOpenDialog(window.getScene().getWindow())).map(File::toPath);
    }

    @Override
    public void closed(ExportChoice last, Path lastFolder) {
        choice = last;
        folder = lastFolder;
        session.set(settings -> settings.withExport(ExportMemory.words(last, lastFolder)));
        window.setDisable(false);
        open.ifPresent(dialog -> ((Pane) dialog.getParent()).getChildren().remove(dialog));
        open = Optional.empty();
        focused.ifPresent(Node::requestFocus);
    }
}
