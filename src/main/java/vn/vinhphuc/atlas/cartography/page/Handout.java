package vn.vinhphuc.atlas.cartography.page;

import java.util.List;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Link;

/** What an audience takes home from a tour. */
public final class Handout {

    /** How many scenes there may be on a page. */
    public static final List<Integer> PER_PAGE = List.of(1, 2, 4);

    private Handout() {
    }

    /**
     * How it is laid out.
     *
     * @param perPage scenes on a page, one of {@link #PER_PAGE}
     * @param notes   whether what the speaker has before him is printed too
     */
    public record Layout(int perPage, boolean notes) {

        /** @throws IllegalArgumentException if there may not be so many scenes on a page */
        public Layout {
            if (!PER_PAGE.contains(perPage)) {
                throw new IllegalArgumentException("a page has " + PER_PAGE + " scenes, not " + perPage);
            }
        }
    }

    /** A page, and where it leads. */
    public record Sheet(Drawing drawing, List<Link> links) {
        public Sheet {
            links = List.copyOf(links);
        }
    }
}
