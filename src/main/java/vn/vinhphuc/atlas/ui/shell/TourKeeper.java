package vn.vinhphuc.atlas.ui.shell;

import java.util.List;
import vn.vinhphuc.atlas.view.tour.Tour;

/** Keeps the tours of a person as they are. */
interface TourKeeper {

    /**
     * What was changed is written, and what is there no longer is taken away.
     *
     * @param before the tours as they were
     * @param now    as they are
     */
    void follow(List<Tour> before, List<Tour> now);
}
