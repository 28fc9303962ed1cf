package vn.vinhphuc.atlas.ui.scenes;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.stage.StageFit;
import vn.vinhphuc.atlas.cartography.stage.StagePage;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.FocusInView;
import vn.vinhphuc.atlas.ui.SceneImages;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.StyleSheet;
import vn.vinhphuc.atlas.ui.Tip;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Tour;
import vn.vinhphuc.atlas.view.tour.TourDesk;

/**
 * Where a scene is written: beside the form the audience's page as it will be. It takes the place of the map while the strip is
 * open; whatever is changed holds at once. Without a selected scene it is about the tour.
 */
public final class SceneEditor extends HBox {

    private final Session session;
    private final Deeds deeds;
    private final ScenePreview preview;
    private final SceneHead head;
    private final SceneForm form;
    private final TourForm tourForm;
    private final DoubtList doubts;
    private final Label title = new Label();
    private final Label language = new Label();
    private final Button before = new Button("◀");
    private final Button after = new Button("▶");
    private final Button done = new Button();
    private final ScrollPane scroll = new ScrollPane();
    private Language seen;
    private TourDesk desk = TourDesk.of(List.of());

    public SceneEditor(Session session, SceneImages images, Deeds deeds) {
        this.session = session;
        this.deeds = deeds;
        this.seen = session.words().language();
        this.preview = new ScenePreview(images, this::paint);
        this.form = new SceneForm(session, deeds, this::look);
        this.head = new SceneHead(deeds, form::askLargest);
        this.tourForm = new TourForm(session, deeds, this::look);
        this.doubts = new DoubtList(session.atlas(), deeds);
        getStyleClass().add("scene-editor");
        getStylesheets().add(StyleSheet.SCENES.address());
        title.getStyleClass().add("title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        before.setOnAction(event -> step(-1));
        after.setOnAction(event -> step(1));
        done.setOnAction(event -> deeds.edited());
        done.getStyleClass().add("done");
        for (Button button : List.of(before, after, done)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        language.getStyleClass().add("seen");
        HBox line = new HBox(before, after, title, done);
        line.getStyleClass().add("line");
        ScrollPane below = new ScrollPane(doubts);
        VBox left = new VBox(preview, language, below);
        left.getStyleClass().add("left");
        for (ScrollPane pane : List.of(scroll, below)) {
            pane.setFitToWidth(true);
            pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            pane.setFocusTraversable(false);
            FocusInView.of(pane);
        }
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox right = new VBox(line, head, scroll);
        right.getStyleClass().add("right");
        for (Region half : List.of(left, right)) {
            half.setPrefWidth(1);
            half.setMinWidth(0);
            HBox.setHgrow(half, Priority.ALWAYS);
        }
        getChildren().addAll(left, right);
        head.managedProperty().bind(head.visibleProperty());
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::command);
        addEventHandler(KeyEvent.KEY_PRESSED, SceneEditor::keep);
    }

    /** Opens the editor, or closes it. */
    public void open(boolean open) {
        setVisible(open);
        if (open) {
            show(desk);
            if (desk.scene().isPresent()) {
                form.begin();
            } else {
                tourForm.begin();
            }
        } else {
            preview.stop();
        }
    }

    /** Shows what is worked on; nothing is painted while nobody sees it. */
    public void show(TourDesk now) {
        desk = now;
        Optional<Tour> tour = now.draft().flatMap(draft -> now.tour());
        if (!isVisible() || tour.isEmpty()) {
            return;
        }
        Words words = session.words();
        int scenes = tour.get().scenes().size();
        Optional<Scene> scene = now.scene();
        title.setText(scene.isPresent() ? words.text("scenes.editor", now.selected() + 1, scenes) : words.text("scenes.editor.tour"));
        name(before, words.text("scenes.editor.before"));
        name(after, words.text("scenes.editor.after"));
        before.setDisable(now.selected() < 0);
        after.setDisable(now.selected() >= scenes - 1);
        done.setText(words.text("scenes.editor.done"));
        head.setVisible(scene.isPresent());
        Node shown = scene.isPresent() ? form : tourForm;
        if (!shown.equals(scroll.getContent())) {
            scroll.setContent(shown);
        }
        tourForm.show(tour.get());
        scene.ifPresent(one -> {
            head.show(one, words);
            form.show(one);
        });
        doubts.show(tour.get(), scene, words);
        preview.soon();
    }

    /** What is written in a language is seen in it. */
    private void look(Language written) {
        if (!seen.equals(written)) {
            seen = written;
            preview.soon();
        }
    }

    private void paint() {
        desk.draft().flatMap(draft -> desk.tour()).filter(tour -> !tour.scenes().isEmpty()).ifPresent(tour -> {
            int place = Math.max(0, desk.selected());
            Words words = session.words();
            Words.languages().forEach(each -> form.tell(each, StageFit.of(page(tour, place, each)), words));
            language.setText(words.text("scenes.preview", Words.of(seen).text("language.name")));
            preview.paint(page(tour, place, seen));
        });
    }

    private StagePage page(Tour tour, int place, Language each) {
        return StagePage.of(session.atlas(), tour, place, Themes.of(tour.scenes().get(place).theme().orElse(tour.theme())), Words.of(each));
    }

    private void step(int by) {
        deeds.change(now ->
                now.select(Math.max(-1, Math.min(now.selected() + by, now.tour().map(tour -> tour.scenes().size() - 1).orElse(-1)))));
    }

    /** Keys that count wherever the focus is; the fields have an undo of their own, which would know of one field only. */
    private void command(KeyEvent event) {
        boolean undo = event.isShortcutDown() && event.getCode() == KeyCode.Z;
        if (undo && !event.isShiftDown()) {
            deeds.change(TourDesk::undone);
        } else if (undo || event.isShortcutDown() && event.getCode() == KeyCode.Y) {
            deeds.change(TourDesk::redone);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.PAGE_DOWN) {
            step(1);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.PAGE_UP) {
            step(-1);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            deeds.edited();
        } else {
            return;
        }
        event.consume();
    }

    /** The map behind the editor must not move. */
    private static void keep(KeyEvent event) {
        if (!event.getCode().isFunctionKey() && !event.isShortcutDown()) {
            event.consume();
        }
    }

    private static void name(Button button, String name) {
        button.setAccessibleText(name);
        Tip.on(button, name);
    }
}
