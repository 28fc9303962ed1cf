package vn.vinhphuc.atlas.cartography.overlay;

import java.util.List;
import vn.vinhphuc.atlas.cartography.label.Placed;

/** A plan under the eyes of a benchmark: signs stand, texts are measured, lines are projected; only the labels have no place. */
public final class PlanUnderTest {

    private final Plan plan;

    public PlanUnderTest(OverlayCartography signs, OverlayRequest request) {
        this.plan = signs.plan(request);
    }

    /** Finds the places, with all their boxes, as if for the first time. */
    public List<Placed> place() {
        return plan.place();
    }
}
