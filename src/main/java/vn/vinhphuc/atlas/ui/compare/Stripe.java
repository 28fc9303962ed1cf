package vn.vinhphuc.atlas.ui.compare;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** A line of the table: a head of a fixed width and equal columns, as high as the highest of them. */
final class Stripe extends Region {

    /** Up to this width a window counts as small. */
    private static final double SMALL = 1366;
    private static final double HEAD = 276;
    private static final double SMALL_HEAD = 236;

    private final Region head;
    private final List<? extends Region> cells;

    Stripe(Region head, List<? extends Region> cells) {
        this.head = head;
        this.cells = List.copyOf(cells);
        getStyleClass().add("stripe");
        head.getStyleClass().add("stripe-head");
        cells.forEach(cell -> cell.getStyleClass().add("stripe-cell"));
        getChildren().add(head);
        getChildren().addAll(cells);
    }

    List<? extends Region> cells() {
        return cells;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return SMALL_HEAD;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? getWidth() : width;
        double highest = head.prefHeight(first(all));
        for (Region cell : cells) {
            highest = Math.max(highest, cell.prefHeight(column(all)));
        }
        return snapSizeY(highest) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double first = first(getWidth());
        double column = column(getWidth());
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        head.resizeRelocate(0, top, first, height);
        for (int i = 0; i < cells.size(); i++) {
            double left = snapPositionX(first + i * column);
            cells.get(i).resizeRelocate(left, top, snapPositionX(first + (i + 1) * column) - left, height);
        }
    }

    private double column(double width) {
        return Math.max(0, width - first(width)) / cells.size();
    }

    private static double first(double width) {
        return width <= SMALL ? SMALL_HEAD : HEAD;
    }
}
