package vn.vinhphuc.atlas.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** How full a site is: let land solid from the left, free land pale with an outline. */
public final class FillBar extends Region {

    private final Region let = new Region();
    private final Region free = new Region();
    private final double percent;

    /**
     * @param percent let, 0…100
     * @param old     whether the figure is too old to be trusted at a glance
     * @param spoken  what a screen reader says
     */
    public FillBar(double percent, boolean old, String spoken) {
        this.percent = percent;
        getStyleClass().add("fill-bar");
        if (old) {
            getStyleClass().add("old");
        }
        let.getStyleClass().add("let");
        free.getStyleClass().add("free");
        getChildren().addAll(free, let);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setAccessibleText(spoken);
    }

    public double percent() {
        return percent;
    }

    @Override
    protected void layoutChildren() {
        double edge = percent >= 100 ? getWidth() : snapPositionX(getWidth() * percent / 100);
        let.resizeRelocate(0, 0, edge, getHeight());
        free.resizeRelocate(edge, 0, getWidth() - edge, getHeight());
        free.setVisible(percent < 100);
    }
}
