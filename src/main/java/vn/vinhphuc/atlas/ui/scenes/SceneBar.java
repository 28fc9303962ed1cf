package vn.vinhphuc.atlas.ui.scenes;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Tip;
import vn.vinhphuc.atlas.view.tour.Aspect;
import vn.vinhphuc.atlas.view.tour.Draft;
import vn.vinhphuc.atlas.view.tour.Tour;
import vn.vinhphuc.atlas.view.tour.TourDesk;

/** The line over the scenes: which tour, and what can be done with it and with the selected scene. */
final class SceneBar extends HBox {

    private static final int MINUTE = 60;

    private final Label head = new Label();
    private final TourMenu tours;
    private final Button add;
    private final Button update;
    private final Button edit;
    private final Button copy;
    private final Button undo;
    private final Button redo;
    private final Button earlier;
    private final Button later;
    private final Button duplicate;
    private final Button delete;
    private final Label differs = new Label();
    private final Label time = new Label();
    private final Button play;
    private final Button close;

    SceneBar(Deeds deeds) {
        getStyleClass().add("scene-bar");
        head.getStyleClass().add("head");
        this.tours = new TourMenu(deeds);
        this.add = button(deeds::add, "add");
        this.copy = button(deeds::copy, "copy");
        this.update = button(deeds::update, "update");
        this.edit = button(deeds::edit, "edit");
        this.earlier = button(() -> deeds.change(desk -> desk.moved(-1)), "earlier");
        this.later = button(() -> deeds.change(desk -> desk.moved(1)), "later");
        this.duplicate = button(() -> deeds.change(TourDesk::duplicated), "duplicate");
        this.delete = button(() -> deeds.change(TourDesk::deleted), "delete");
        this.undo = button(() -> deeds.change(TourDesk::undone), "undo");
        this.redo = button(() -> deeds.change(TourDesk::redone), "redo");
        this.play = button(deeds::play, "play");
        this.close = button(deeds::close, "close");
        earlier.setText("◀");
        later.setText("▶");
        undo.setText("↶");
        redo.setText("↷");
        close.setText("✕");
        differs.getStyleClass().add("differs");
        time.getStyleClass().add("time");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(head, tours, add, copy, edit, duplicate, delete,
                earlier, later, undo, redo, update, differs, space, time, play, close);
        getChildren().stream().filter(Button.class::isInstance).forEach(whole -> ((Button) whole).setMinWidth(USE_PREF_SIZE));
        head.setMinWidth(USE_PREF_SIZE);
        time.setMinWidth(USE_PREF_SIZE);
        differs.setMinWidth(0);
    }

    private static Button button(Runnable deed, String style) {
        Button button = new Button();
        button.getStyleClass().add(style);
        button.setOnAction(event -> deed.run());
        return button;
    }

    /** What makes a scene. */
    Node first() {
        return add;
    }

    /**
     * @param preferred id of the tour that a show is of; empty if there is none
     * @param different what an update of the selected scene would change
     */
    void show(TourDesk desk, String preferred, Set<Aspect> different, Words words) {
        Optional<Tour> tour = desk.tour();
        boolean own = desk.draft().isPresent();
        boolean scene = own && desk.scene().isPresent();
        head.setText(words.text("scenes.head"));
        tours.show(desk, preferred, words);
        say(add, words.text(own ? "scenes.add" : "scenes.begin"), true);
        Tip.on(add, words.text("scenes.add.tip"));
        say(copy, words.text("scenes.copy"), !own && tour.isPresent());
        say(edit, words.text("scenes.edit"), own);
        say(update, words.text("scenes.update"), own);
        say(duplicate, words.text("scenes.duplicate"), own);
        say(delete, words.text("scenes.delete"), own);
        sign(undo, words.text("scenes.undo"), own);
        sign(redo, words.text("scenes.redo"), own);
        sign(earlier, words.text("scenes.earlier"), own);
        sign(later, words.text("scenes.later"), own);
        sign(close, words.text("scenes.close"), true);
        Tip.on(edit, words.text("scenes.edit.tip"));
        duplicate.setDisable(!scene);
        delete.setDisable(!scene);
        earlier.setDisable(!scene || desk.selected() == 0);
        later.setDisable(!scene || desk.selected() == tour.map(one -> one.scenes().size()).orElse(0) - 1);
        undo.setDisable(desk.draft().filter(draft -> !draft.before().isEmpty()).isEmpty());
        redo.setDisable(desk.draft().map(Draft::after).filter(after -> !after.isEmpty()).isEmpty());
        differ(scene ? different : Set.of(), words);
        time.setText(tour.map(one -> words.text("scenes.time", one.scenes().size(), minutes(one.seconds()), one.minutes())).orElse(""));
        say(play, words.text("scenes.play"), true);
        play.setDisable(tour.filter(one -> !one.scenes().isEmpty()).isEmpty());
    }

    /** Names what an update would change, before anyone asks for it. */
    void differ(Set<Aspect> different, Words words) {
        String all = different.stream().map(aspect -> words.text("scenes.aspect." + aspect.key())).collect(Collectors.joining(", "));
        update.setDisable(different.isEmpty());
        differs.setText(different.isEmpty() ? "" : words.text("scenes.differs", all));
        Tip.on(update, different.isEmpty() ? words.text("scenes.update.same") : words.text("scenes.update.tip", all));
        update.setAccessibleHelp(differs.getText());
    }

    private static String minutes(int seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE);
    }

    private static void say(Button button, String text, boolean there) {
        button.setText(text);
        button.setVisible(there);
        button.setManaged(there);
    }

    private static void sign(Button button, String name, boolean there) {
        say(button, button.getText(), there);
        button.setAccessibleText(name);
        Tip.on(button, name);
    }
}
