package vn.vinhphuc.atlas.ui.shell;

import vn.vinhphuc.atlas.view.tour.Tour;

/** Hears of tours that are to be kept, and of those that are not any more. */
interface TourKeeper {

    void keep(Tour tour);

    /** @param id of a tour */
    void discard(String id);
}
