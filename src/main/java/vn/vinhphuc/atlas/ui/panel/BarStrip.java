package vn.vinhphuc.atlas.ui.panel;

import java.util.List;
import javafx.scene.layout.Region;

/** A bar of parts beside one another, as long as its amount is to the most of its chart. */
final class BarStrip extends Region {

    private final List<Part> parts;
    private final double most;

    /**
     * A part of a bar.
     *
     * @param style  {@code park}, {@code cluster} or {@code missing}
     * @param amount 0 or more
     */
    record Part(String style, double amount) {
    }

    /** @param most the amount of a full bar, more than 0 */
    BarStrip(List<Part> parts, double most) {
        this.parts = parts.stream().filter(part -> part.amount() > 0).toList();
        this.most = most;
        getStyleClass().add("bar-strip");
        this.parts.forEach(part -> {
            Region bar = new Region();
            bar.getStyleClass().addAll("part", part.style());
            getChildren().add(bar);
        });
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < parts.size(); i++) {
            double width = getWidth() * parts.get(i).amount() / most;
            getChildren().get(i).resizeRelocate(snapPositionX(x), 0, Math.max(2, snapPositionX(x + width) - snapPositionX(x)), getHeight());
            x += width;
        }
    }
}
