package vn.vinhphuc.atlas.cartography.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Meaning;

/**
 * Lays blocks one below the other on as many pages as they take. Every page can be read alone: it has its own head, notes and sources.
 *
 * @param atlas whose figures are printed
 * @param look  of the pages
 */
record PagedSheet(Atlas atlas, PageLook look) {

    /** What is not divided between pages. */
    interface Block {

        /** The sources that it cites. */
        List<Source> sources();

        /** Units. */
        double height(Page page);

        void draw(Page page, double top);

        /** Whether it says what the next one is about, and so must not stand last on a page. */
        default boolean leads() {
            return false;
        }
    }

    /**
     * The pages.
     *
     * @param opening draws what stands on the first page only, from a height on, and gives its end, units
     * @param part    what heading and blocks of a page are together
     * @param heading draws what stands over the blocks of every page
     */
    List<Drawing> pages(String title, String second, ToDoubleBiFunction<SheetHead, Double> opening,
                        Meaning.Part part, ToDoubleBiFunction<Page, Double> heading, List<Block> blocks) {
        List<Page> pages = new ArrayList<>();
        int next = 0;
        do {
            Page page = Page.of(atlas, look.theme(), look.words(), look.madeOn(), look.office());
            SheetHead head = new SheetHead(page);
            double y = head.title(title, second, pages.isEmpty());
            double top = pages.isEmpty() ? opening.applyAsDouble(head, y) : y;
            int from = next;
            next = (int) page.canvas().as(part, () -> fill(page, heading.applyAsDouble(page, top), blocks, from));
            head.foot();
            pages.add(page);
        } while (next < blocks.size());
        for (int i = 0; pages.size() > 1 && i < pages.size(); i++) {
            new SheetHead(pages.get(i)).number(i + 1, pages.size());
        }
        return pages.stream().map(Page::drawing).toList();
    }

    /** Lays as many blocks as find room with their sources, at least one; returns the number of the next. */
    private static int fill(Page page, double top, List<Block> blocks, int from) {
        Set<Source> cited = new LinkedHashSet<>();
        double y = top;
        int next = from;
        while (next < blocks.size()) {
            Block block = blocks.get(next);
            cited.addAll(block.sources());
            double height = block.height(page);
            double needed = height + (block.leads() && next + 1 < blocks.size() ? blocks.get(next + 1).height(page) : 0);
            if (next > from && y + needed > new SheetHead(page).footTop(cited) - 4) {
                break;
            }
            block.draw(page, y);
            y += height;
            next++;
        }
        return next;
    }
}
