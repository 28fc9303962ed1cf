package vn.vinhphuc.atlas.ui.find;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.SiteOrder;
import vn.vinhphuc.atlas.view.ViewState;

/** How the list is sorted. */
final class OrderMenu extends MenuButton {

    private final Session session;

    OrderMenu(Session session) {
        this.session = session;
        getStyleClass().add("order-menu");
        session.view().addListener((observed, before, now) -> {
            if (before.order() != now.order() || !before.language().equals(now.language())) {
                show(now);
            }
        });
        show(session.view().get());
    }

    private void show(ViewState view) {
        setText(session.words().text("find.sorted-by", name(view.order())));
        ToggleGroup group = new ToggleGroup();
        getItems().clear();
        for (SiteOrder order : SiteOrder.values()) {
            RadioMenuItem item = new RadioMenuItem(name(order));
            item.setToggleGroup(group);
            item.setSelected(order == view.order());
            item.setOnAction(event -> session.update(state -> state.withOrder(order)));
            getItems().add(item);
        }
    }

    private String name(SiteOrder order) {
        return session.words().text(switch (order) {
            case NAME -> "find.order.name";
            case AREA -> "find.order.area";
            case FILL_RATE -> "find.order.fill-rate";
            case STATUS -> "find.order.status";
        });
    }
}
