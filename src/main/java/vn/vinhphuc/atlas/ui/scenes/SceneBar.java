package vn.vinhphuc.atlas.ui.scenes;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.tour.Tour;
import vn.vinhphuc.atlas.view.tour.TourDesk;

/** The line over the scenes: which tour, and what can be done with it and with the selected scene. */
final class SceneBar extends HBox {

    private final Deeds deeds;
    private final Label head = new Label();
    private final MenuButton tours = new MenuButton();
    private final Button add;
    private final Button copy;
    private final Button undo;
    private final Button rename;
    private final Button earlier;
    private final Button later;
    private final Button duplicate;
    private final Button delete;
    private final Button play;
    private final Button close;

    /** @param naming asks for another name of the selected scene */
    SceneBar(Deeds deeds, Runnable naming) {
        this.deeds = deeds;
        getStyleClass().add("scene-bar");
        head.getStyleClass().add("head");
        this.add = button(deeds::add, "add");
        this.copy = button(deeds::copy, "copy");
        this.rename = button(naming, "rename-scene");
        this.earlier = button(() -> deeds.change(desk -> desk.moved(-1)), "earlier");
        this.later = button(() -> deeds.change(desk -> desk.moved(1)), "later");
        this.duplicate = button(() -> deeds.change(TourDesk::duplicated), "duplicate");
        this.delete = button(() -> deeds.change(TourDesk::deleted), "delete");
        this.undo = button(() -> deeds.change(TourDesk::undone), "undo");
        this.play = button(deeds::play, "play");
        this.close = button(deeds::close, "close");
        earlier.setText("◀");
        later.setText("▶");
        close.setText("✕");
        tours.getStyleClass().add("tours");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(head, tours, add, copy, rename, earlier, later, duplicate, delete, undo, space, play, close);
        getChildren().stream().filter(Button.class::isInstance).forEach(whole -> ((Button) whole).setMinWidth(USE_PREF_SIZE));
        head.setMinWidth(USE_PREF_SIZE);
    }

    private static Button button(Runnable deed, String style) {
        Button button = new Button();
        button.getStyleClass().add(style);
        button.setOnAction(event -> deed.run());
        return button;
    }

    void show(TourDesk desk, Words words) {
        Optional<Tour> tour = desk.tour();
        boolean own = desk.draft().isPresent();
        boolean scene = own && desk.scene().isPresent();
        head.setText(words.text("scenes.head"));
        tours.setText(tour.map(one -> one.title().in(words.language())).orElse(words.text("scenes.none")));
        tours.setTooltip(new Tooltip(words.text("scenes.tours")));
        choices(desk, words);
        add.setText(words.text(own ? "scenes.add" : "scenes.begin"));
        add.setTooltip(new Tooltip(words.text("scenes.add.tip")));
        say(copy, words.text("scenes.copy"), !own && tour.isPresent());
        say(rename, words.text("scenes.rename"), own);
        say(duplicate, words.text("scenes.duplicate"), own);
        say(delete, words.text("scenes.delete"), own);
        say(undo, words.text("scenes.undo"), own);
        say(earlier, earlier.getText(), own);
        say(later, later.getText(), own);
        name(earlier, words.text("scenes.earlier"));
        name(later, words.text("scenes.later"));
        name(close, words.text("scenes.close"));
        rename.setDisable(!scene);
        duplicate.setDisable(!scene);
        delete.setDisable(!scene);
        earlier.setDisable(!scene || desk.selected() == 0);
        later.setDisable(!scene || desk.selected() == tour.map(one -> one.scenes().size()).orElse(0) - 1);
        undo.setDisable(desk.draft().filter(draft -> !draft.before().isEmpty()).isEmpty());
        say(play, words.text("scenes.play"), true);
        play.setDisable(tour.filter(one -> !one.scenes().isEmpty()).isEmpty());
    }

    private void choices(TourDesk desk, Words words) {
        tours.getItems().clear();
        for (Tour tour : desk.tours()) {
            boolean own = desk.own().stream().anyMatch(draft -> draft.tour().id().equals(tour.id()));
            String title = tour.title().in(words.language());
            MenuItem item = new MenuItem(own ? title : words.text("scenes.read-only", title));
            item.setOnAction(event -> deeds.change(now -> now.choose(tour.id())));
            tours.getItems().add(item);
        }
        MenuItem begin = new MenuItem(words.text("scenes.begin"));
        begin.setOnAction(event -> deeds.begin());
        tours.getItems().addAll(new SeparatorMenuItem(), begin);
    }

    private static void say(Button button, String text, boolean there) {
        button.setText(text);
        button.setVisible(there);
        button.setManaged(there);
    }

    private static void name(Button button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }
}
