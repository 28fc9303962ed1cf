package vn.vinhphuc.atlas.view;

import java.util.function.Predicate;
import vn.vinhphuc.atlas.domain.Atlas;

/** A view that was kept, on an atlas that may be another one. */
public final class Fitting {

    private Fitting() {
    }

    /** The view without the sites that the atlas does not have. */
    public static ViewState of(ViewState view, Atlas atlas) {
        Predicate<String> known = id -> atlas.site(id).isPresent();
        ViewState selected = view.selection().filter(known.negate()).isPresent() ? view.withoutSelection() : view;
        Inquiry inquiry = view.inquiry();
        return selected.withCompared(new Compared(inquiry.compared().ids().stream().filter(known).toList()))
                .withReach(inquiry.reach().filter(reach -> known.test(reach.site())));
    }
}
