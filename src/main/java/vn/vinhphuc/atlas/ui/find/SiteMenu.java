package vn.vinhphuc.atlas.ui.find;

import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import vn.vinhphuc.atlas.ui.Session;

/** What can be done with the selected site of the list. */
final class SiteMenu extends ContextMenu {

    private final Session session;
    private final MenuItem compare = new MenuItem();

    /** @param put puts a site into the comparison or takes it out, by its id */
    SiteMenu(Session session, Consumer<String> put) {
        this.session = session;
        compare.setOnAction(event -> session.view().get().selection().ifPresent(put));
        getItems().add(compare);
        setOnShowing(event -> speak());
        speak();
    }

    private void speak() {
        boolean there = session.view().get().selection()
                .flatMap(site -> session.view().get().inquiry().compared().letter(site)).isPresent();
        compare.setText(session.words().text(there ? "tray.remove.menu" : "tray.add.menu"));
        compare.setDisable(session.view().get().selection().isEmpty());
    }
}
