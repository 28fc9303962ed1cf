package vn.vinhphuc.atlas.store;

import vn.vinhphuc.atlas.view.Settings;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * What is kept from one start to the next.
 *
 * @param view      what is looked at
 * @param shortlist sites with a star, and notes
 * @param settings  what is set for all sessions
 */
public record Kept(ViewState view, Shortlist shortlist, Settings settings) {

    /** What a program has that was never started before. */
    public static final Kept NOTHING = new Kept(ViewState.START, Shortlist.EMPTY, Settings.NONE);
}
