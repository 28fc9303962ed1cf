package vn.vinhphuc.atlas.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import vn.vinhphuc.atlas.export.Reopen;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.Fitting;

/** A file that is dropped on the window: what it shows is shown again, or one sentence says why not. */
final class Dropping {

    private final Session session;
    private final Background background;
    private final Notice notice;
    private final Consumer<Path> tours;

    /**
     * @param background where files are read
     * @param tours      takes a file that holds a tour
     */
    Dropping(Session session, Background background, Notice notice, Consumer<Path> tours) {
        this.session = session;
        this.background = background;
        this.notice = notice;
        this.tours = tours;
    }

    void listenTo(Node window) {
        window.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
                event.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            boolean files = event.getDragboard().hasFiles();
            event.getDragboard().getFiles().stream().findFirst().map(File::toPath).ifPresent(this::open);
            event.setDropCompleted(files);
            event.consume();
        });
    }

    void open(Path file) {
        if (TourFiles.isTour(file)) {
            tours.accept(file);
            return;
        }
        Words words = session.words();
        background.run(() -> Reopen.read(file, words), result -> {
            if (result instanceof Reopen.Result.Found(var trace, String data)) {
                session.update(state -> Fitting.of(trace.view(), session.atlas()));
                String now = session.atlas().pack().id() + " " + session.atlas().pack().version();
                notice.say(data.isEmpty() || data.equals(now) ? session.words().text("reopen.shown", file.getFileName())
                        : session.words().text("reopen.shown.other-data", file.getFileName(), data, now));
            } else {
                notice.say(result.sentence(words));
            }
        });
    }
}
