package vn.vinhphuc.atlas.ui.scenes;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Tip;
import vn.vinhphuc.atlas.view.tour.Tour;
import vn.vinhphuc.atlas.view.tour.TourDesk;

/** All tours, and what can be done with the one that is worked on. */
final class TourMenu extends MenuButton {

    private final Deeds deeds;

    TourMenu(Deeds deeds) {
        this.deeds = deeds;
        getStyleClass().add("tours");
    }

    /** @param preferred id of the tour that a show is of; empty if there is none */
    void show(TourDesk desk, String preferred, Words words) {
        setText(desk.tour().map(one -> one.title().in(words.language())).orElse(words.text("scenes.none")));
        Tip.on(this, words.text("scenes.tours"));
        getItems().clear();
        for (Tour tour : desk.tours()) {
            MenuItem item = new MenuItem(named(tour, desk, preferred, words));
            item.setOnAction(event -> deeds.change(now -> now.choose(tour.id())));
            if (tour.id().equals(desk.chosen())) {
                item.getStyleClass().add("chosen");
            }
            getItems().add(item);
        }
        boolean any = desk.tour().isPresent();
        boolean own = desk.draft().isPresent();
        getItems().add(new SeparatorMenuItem());
        item("scenes.begin", true, deeds::begin, words);
        item("scenes.tour.copy", any, deeds::copy, words);
        item("scenes.tour.edit", own, () -> {
            deeds.change(now -> now.select(-1));
            deeds.edit();
        }, words);
        item("scenes.tour.prefer", any && !desk.chosen().equals(preferred), deeds::prefer, words);
        item("scenes.tour.delete", own, deeds::discard, words);
        getItems().add(new SeparatorMenuItem());
        item("scenes.tour.bring", true, deeds::bring, words);
        item("scenes.tour.hand", any, deeds::hand, words);
    }

    private static String named(Tour tour, TourDesk desk, String preferred, Words words) {
        boolean own = desk.own().stream().anyMatch(draft -> draft.tour().id().equals(tour.id()));
        String title = tour.title().in(words.language());
        String named = own ? title : words.text("scenes.read-only", title);
        return tour.id().equals(preferred) ? words.text("scenes.preferred", named) : named;
    }

    private void item(String key, boolean may, Runnable deed, Words words) {
        MenuItem item = new MenuItem(words.text(key));
        item.setOnAction(event -> deed.run());
        item.setDisable(!may);
        getItems().add(item);
    }
}
