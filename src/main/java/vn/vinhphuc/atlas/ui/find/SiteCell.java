package vn.vinhphuc.atlas.ui.find;

import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.StarButton;
import vn.vinhphuc.atlas.view.Freshness;
import vn.vinhphuc.atlas.view.SiteList;

/** A cell of the list: a site, or the head of a group. */
final class SiteCell extends ListCell<SiteList.Row> {

    private final Session session;
    private final Supplier<SymbolIcon> symbols;

    SiteCell(Session session, Supplier<SymbolIcon> symbols) {
        this.session = session;
        this.symbols = symbols;
        getStyleClass().add("site-cell");
    }

    @Override
    protected void updateItem(SiteList.Row row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove("group-head");
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case SiteList.Row.Head head -> head(head);
            case SiteList.Row.Entry entry -> entry(entry);
        }
    }

    /** Names wrap, so the height follows from the width of the list. */
    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region content) || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double scrollBar = 12;
        double room = getListView().getWidth() - scrollBar - snappedLeftInset() - snappedRightInset();
        return content.prefHeight(room) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    private void head(SiteList.Row.Head head) {
        FigureText figures = new FigureText(session.words());
        Label name = new Label(session.words().text(
                head.kind() == SiteKind.PARK ? "find.group.parks" : "find.group.clusters", figures.status(head.status())));
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(name, new Label(String.valueOf(head.count())));
        line.getStyleClass().add("group-line");
        getStyleClass().add("group-head");
        setGraphic(line);
        setAccessibleText(name.getText() + " " + head.count());
    }

    private void entry(SiteList.Row.Entry entry) {
        setGraphic(new SiteRow(entry, symbols.get().of(entry.site()), new StarButton(session, entry.site()), session.words(),
                new Freshness(session.atlas().pack().asOf())));
        setAccessibleText(SiteRow.spoken(entry.site(), new FigureText(session.words())));
    }
}
