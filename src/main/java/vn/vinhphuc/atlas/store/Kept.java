package vn.vinhphuc.atlas.store;

import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * What is kept from one start to the next.
 *
 * @param view      what is looked at
 * @param shortlist sites with a star, and notes
 */
public record Kept(ViewState view, Shortlist shortlist) {

    /** What a program has that was never started before. */
    public static final Kept NOTHING = new Kept(ViewState.START, Shortlist.EMPTY);
}
