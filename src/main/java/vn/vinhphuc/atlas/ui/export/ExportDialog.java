package vn.vinhphuc.atlas.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.export.ExportChoice;
import vn.vinhphuc.atlas.export.ExportException;
import vn.vinhphuc.atlas.export.Exports;
import vn.vinhphuc.atlas.export.NewFile;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Latest;
import vn.vinhphuc.atlas.ui.StyleSheet;
import vn.vinhphuc.atlas.view.PromotionOffice;

/** What leaves the atlas as a file: what, how, where, and what it will look like. Lies over the window, which goes on working. */
public final class ExportDialog extends StackPane {

    /** Whoever opened the dialog. */
    public interface Owner {

        /** Asks a person for a folder, beginning with one. */
        Optional<Path> askFolder(Path now);

        /** The files are written. */
        void saved(List<Path> files);

        /** Nothing was written, after the dialog was closed. */
        void failed(String sentence);

        /** Something failed that should not. */
        void broken(Throwable failure);

        /** Someone wants to say whom sheets name; {@link ExportDialog#withOffice} hears of the answer. */
        void askOffice();

        /** The dialog is done with; a next one may begin so. */
        void closed(ExportChoice choice, Path folder);
    }

    private final Exports exports;
    private Exports.Scene scene;
    private final Latest<Job, Outcome> writing;
    private final Words words;
    private final Owner owner;
    private final Path firstFolder;
    private final ExportForm form;
    private final Preview preview;
    private final Destination destination;
    private final Label sentence = new Label();
    private final BatchProgress progress;
    private final Button save = new Button();
    private boolean asked;
    private boolean closed;

    /**
     * @param background with room for a preview beside a file that is being written
     * @param words      of the window
     */
    public ExportDialog(Exports exports, Exports.Scene scene, ExportChoice first, Path folder, Background background, Words words,
                        Owner owner) {
        this.exports = exports;
        this.scene = scene;
        this.writing = new Latest<>(background, this::written, this::done, this::broken);
        this.words = words;
        this.owner = owner;
        this.firstFolder = folder;
        this.form = new ExportForm(exports, scene, first, owner::askOffice, words);
        this.progress = new BatchProgress(words);
        this.preview = new Preview(exports, background, words);
        this.destination = new Destination(folder, owner::askFolder, this::forget, words);
        getStyleClass().add("export-veil");
        getStylesheets().add(StyleSheet.EXPORT.address());
        getChildren().add(card());
        form.choice().addListener((property, before, now) -> show());
        show();
        forget();
    }

    /** The keys go to the first choice. */
    public void begin() {
        form.kinds().begin();
    }

    /** Another office is set. */
    public void withOffice(PromotionOffice office) {
        scene = scene.withOffice(office);
        preview.of(order());
    }

    /** Whether nothing is being painted or written. */
    public boolean idle() {
        return preview.idle() && !progress.isVisible();
    }

    private Region card() {
        Label title = new Label(words.text("export.title"));
        title.getStyleClass().add("title");
        HBox.setHgrow(preview, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, form.kinds());
        head.getStyleClass().add("head");
        HBox middle = new HBox(form.rows(), preview);
        middle.getStyleClass().add("middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        sentence.setWrapText(true);
        sentence.getStyleClass().add("sentence");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button close = new Button(words.text("export.close"));
        close.setCancelButton(true);
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(event -> close());
        save.setDefaultButton(true);
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(event -> save());
        HBox foot = new HBox(sentence, progress, close, save);
        foot.getStyleClass().add("foot");
        VBox card = new VBox(head, middle, destination, foot);
        card.getStyleClass().add("export-card");
        return card;
    }

    private Exports.Order order() {
        return new Exports.Order(form.choice().get(), scene);
    }

    private void show() {
        destination.offer(exports.name(order()));
        int files = exports.count(order());
        destination.several(files > 1 ? words.text("export.several", files, exports.name(order())) : "");
        preview.of(order());
        forget();
    }

    /** A question about a file that is there is no longer about the one that is chosen now. */
    private void forget() {
        asked = false;
        sentence.setText("");
        save.setText(words.text("export.save"));
    }

    private void save() {
        Optional<Path> file = destination.file();
        if (file.isEmpty()) {
            sentence.setText(words.text("export.no-name"));
            return;
        }
        Exports.Order order = order();
        NewFile target = new NewFile(file.get(), asked);
        working(true);
        progress.begin(exports.hasParts(order));
        writing.wish(new Job(order, target));
    }

    private Outcome written(Job job) {
        try {
            return new Outcome(exports.write(job.order, job.file, progress), Optional.empty());
        } catch (ExportException e) {
            return new Outcome(List.of(), Optional.of(e));
        }
    }

    private void done(Job job, Outcome outcome) {
        working(false);
        if (outcome.failure.isEmpty()) {
            finished(exports.count(job.order), outcome.files);
            return;
        }
        ExportException failure = outcome.failure.get();
        if (closed) {
            owner.failed(failure.sentence(words));
        } else if (failure.reason() == ExportException.Reason.EXISTS) {
            asked = true;
            sentence.setText(words.text(exports.count(job.order) > 1 ? "export.replace.ask.several" : "export.replace.ask"));
            save.setText(words.text("export.replace"));
        } else {
            sentence.setText(failure.sentence(words));
        }
    }

    /** What was ended leaves the dialog open: the choice can be changed. */
    private void finished(int wanted, List<Path> files) {
        if (files.size() < wanted && !closed) {
            sentence.setText(wanted > 1 ? words.text("export.ended", files.size(), wanted) : words.text("export.ended.one"));
        } else {
            close();
            owner.saved(files);
        }
    }

    private void working(boolean now) {
        progress.show(now);
        save.setDisable(now);
        if (now) {
            sentence.setText(words.text("export.writing"));
        }
    }

    /** Gives up; what is under way is finished. */
    public void close() {
        if (!closed) {
            closed = true;
            owner.closed(form.choice().get(), destination.folder().orElse(firstFolder));
        }
    }

    private void broken(Throwable failure) {
        working(false);
        forget();
        owner.broken(failure);
    }

    private record Job(Exports.Order order, NewFile file) {
    }

    private record Outcome(List<Path> files, Optional<ExportException> failure) {
    }
}
