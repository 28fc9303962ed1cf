package vn.vinhphuc.atlas.ui;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a {@link SectionList}: its words wrap, so the height follows from the width of the list.
 *
 * @param <R> a row
 */
public abstract class SectionCell<R> extends ListCell<R> {

    private static final double SCROLL_BAR = 12;

    @Override
    protected final void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove("group-head");
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            fill(row);
        }
    }

    /** Shows a row through {@link #head} or {@link #entry}. */
    protected abstract void fill(R row);

    protected final void head(Node content, String spoken) {
        getStyleClass().add("group-head");
        entry(content, spoken);
    }

    /** @param spoken what a screen reader says */
    protected final void entry(Node content, String spoken) {
        setGraphic(content);
        setAccessibleText(spoken);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region content) || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double room = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return content.prefHeight(room) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
