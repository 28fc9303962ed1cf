package vn.vinhphuc.atlas.cartography.page;

import java.util.List;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;

/** The words of a page itself; the maps and their legend place theirs by themselves. */
final class PageWords {

    private PageWords() {
    }

    static List<Mark.Words> of(Drawing page) {
        return of(page.marks()).toList();
    }

    private static Stream<Mark.Words> of(List<Mark> marks) {
        return marks.stream().flatMap(mark -> switch (mark) {
            case Mark.Words line -> Stream.of(line);
            case Mark.Group group when group.name().isEmpty() -> of(group.marks());
            default -> Stream.of();
        });
    }
}
