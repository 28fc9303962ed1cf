package vn.vinhphuc.atlas.cartography.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.TextStyle;

/**
 * What the map is.
 *
 * @param text what it says
 */
public record TitleCard(SheetTitle text) {

    /** @param most how wide it may be, px; longer lines are broken */
    public Drawing drawing(Theme theme, double most) {
        Print print = new Print(theme);
        TextStyle large = print.text(Face.BOLD, 16, Role.INK);
        TextStyle small = print.text(Face.REGULAR, 11.5, Role.INK_2);
        double inset = print.px(12);
        List<String> titles = Paragraph.lines(text.title(), large, most - 2 * inset);
        List<String> subtitles = text.lines().stream().flatMap(line -> Paragraph.lines(line, small, most - 2 * inset).stream()).toList();
        double width = 2 * inset + Stream.concat(titles.stream().map(large::width), subtitles.stream().map(small::width))
                .mapToDouble(Double::doubleValue).max().orElse(0);
        List<Mark> marks = new ArrayList<>();
        double y = print.px(8);
        for (String line : titles) {
            y += large.size() * 1.18;
            marks.add(Mark.words(line, inset, y, Mark.Align.START, large));
        }
        y += print.px(3);
        for (String line : subtitles) {
            y += small.size() * 1.3;
            marks.add(Mark.words(line, inset, y, Mark.Align.START, small));
        }
        return print.card(width, y + print.px(11), marks);
    }
}
