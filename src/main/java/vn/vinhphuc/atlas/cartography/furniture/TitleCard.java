package vn.vinhphuc.atlas.cartography.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Meaning;
import vn.vinhphuc.atlas.drawing.TextStyle;

/**
 * What the map is.
 *
 * @param text what it says
 */
public record TitleCard(SheetTitle text) {

    /** @param most how wide it may be, px; longer lines are broken */
    public Drawing drawing(Theme theme, double most) {
        return drawing(theme, most, 1);
    }

    /**
     * The card for a program that may lack the face and take another.
     *
     * @param most  how wide its lines may be, px
     * @param slack how many times as wide as its words it is, 1 or more
     */
    public Drawing drawing(Theme theme, double most, double slack) {
        Print print = new Print(theme);
        TextStyle large = print.text(Face.BOLD, 16, Role.INK);
        TextStyle small = print.text(Face.REGULAR, 11.5, Role.INK_2);
        double inset = print.px(12);
        List<String> titles = Paragraph.lines(text.title(), large, most - 2 * inset);
        List<String> subtitles = text.lines().stream().flatMap(line -> Paragraph.lines(line, small, most - 2 * inset).stream()).toList();
        double width = 2 * inset + slack * Stream.concat(titles.stream().map(large::width), subtitles.stream().map(small::width))
                .mapToDouble(Double::doubleValue).max().orElse(0);
        List<Mark> marks = new ArrayList<>();
        double y = print.px(8);
        y = lines(titles, Meaning.Part.TITLE, large, 1.18, inset, y, marks) + print.px(3);
        y = lines(subtitles, Meaning.Part.PARAGRAPH, small, 1.3, inset, y, marks);
        return print.card(width, y + print.px(11), marks);
    }

    /** @return the last baseline */
    private static double lines(List<String> lines, Meaning.Part part, TextStyle style, double leading, double inset, double top,
                                List<Mark> marks) {
        List<Mark> words = new ArrayList<>();
        for (String line : lines) {
            words.add(Mark.words(line, inset, top + (words.size() + 1) * style.size() * leading, Mark.Align.START, style));
        }
        marks.add(Mark.meant(Meaning.of(part), words));
        return top + lines.size() * style.size() * leading;
    }
}
