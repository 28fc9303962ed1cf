package vn.vinhphuc.atlas.cartography.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Swatch;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.i18n.Words;

/** What the signs of a map mean: of those that it shows, and no other. */
public final class Legend {

    private static final double ROW = 18;
    private static final double SAMPLE = 52;
    private static final double INSET = 12;
    private static final double APART = 0.8;
    private static final double SECTION = 8;
    private static final double NOTE_LETTERS = 21;

    /** How much closer the rows of a legend may stand before it gets a second column. */
    private static final double CLOSEST = 0.78;
    private static final double CLOSER = 0.02;

    private final List<LegendRow> rows;
    private final Print print;
    private final double spacing;

    private Legend(List<LegendRow> rows, Print print, double spacing) {
        this.rows = List.copyOf(rows);
        this.print = print;
        this.spacing = spacing;
    }

    /** The legend of what is seen of a map: nothing is left out. */
    public static Legend of(Seen seen) {
        return of(seen, ground -> Stream.of(ground.routes(true), ground.nature(true), ground.borders(true)));
    }

    /** A shorter one: without what carries its name, such as towns, airports, mountains, and the provinces around. */
    public static Legend shorter(Seen seen) {
        return of(seen, ground -> Stream.of(ground.routes(false), ground.nature(false), ground.borders(false)));
    }

    /** The shortest, for a window where the map needs the room: without what is named on the map or explains itself. */
    public static Legend brief(Seen seen) {
        return of(seen, ground -> Stream.of(ground.mainRoutes()));
    }

    /** @param lines what is said of roads, waters and borders */
    private static Legend of(Seen seen, Function<GroundRows, Stream<List<LegendRow>>> lines) {
        Theme theme = seen.signs().theme();
        Words words = seen.signs().words();
        Swatch swatch = new Swatch(theme, seen.viewport().zoom());
        Visible visible = new Visible(seen, swatch);
        GroundRows ground = new GroundRows(visible, swatch, words);
        SiteRows sites = new SiteRows(visible, swatch, words);
        List<LegendRow> rows = new ArrayList<>(sites.rows());
        rows.addAll(ground.halos());
        rows.addAll(ground.traces());
        lines.apply(ground).forEach(rows::addAll);
        rows.addAll(sites.notes());
        rows.addAll(ground.note());
        return new Legend(rows, new Print(theme), 1);
    }

    /** This legend, and what another explains besides. */
    public Legend and(Legend other) {
        Predicate<LegendRow> isNote = row -> row.form() == LegendRow.Form.NOTE;
        List<String> known = texts();
        return new Legend(Stream.of(rows.stream().filter(isNote.negate()),
                        other.rows.stream().filter(isNote.negate()).filter(row -> !known.contains(row.text())),
                        rows.stream().filter(isNote)).flatMap(all -> all).toList(), print, spacing);
    }

    /** What the legend explains, in its order. */
    public List<String> texts() {
        return rows.stream().map(LegendRow::text).toList();
    }

    /**
     * Whether one column is enough.
     *
     * @param most as for {@link #drawing}
     */
    public boolean fits(double most) {
        return new Legend(rows, print, CLOSEST).whole() <= room(most);
    }

    private double whole() {
        return rows.stream().mapToDouble(this::height).sum();
    }

    private double room(double most) {
        return Math.max(print.px(4 * ROW), most - 2 * print.px(INSET - 2));
    }

    /**
     * The legend as a card.
     *
     * @param most how high it may be, px; what is too much for one column goes into further ones
     */
    public Drawing drawing(double most) {
        double room = room(most);
        double whole = whole();
        if (whole > room && spacing > CLOSEST) {
            return new Legend(rows, print, Math.max(CLOSEST, spacing - CLOSER)).drawing(most);
        }
        int columns = (int) Math.max(1, Math.ceil(whole / room));
        List<List<LegendRow>> split = split(whole / columns);
        List<Mark> marks = new ArrayList<>();
        double x = print.px(INSET);
        double bottom = 0;
        for (List<LegendRow> column : split) {
            double width = width(column);
            bottom = Math.max(bottom, column(column, x, width, marks));
            x += width + print.px(INSET + 6);
        }
        return print.card(x - print.px(6), bottom + print.px(INSET - 3), marks);
    }

    /**
     * The legend without a card, its entries side by side in lines of a width, px; the notes below them.
     *
     * @param most how high it should be, px
     */
    public Drawing strip(double width, double most) {
        return new LegendStrip(rows, print).drawing(width, most);
    }

    private List<List<LegendRow>> split(double height) {
        List<List<LegendRow>> columns = new ArrayList<>();
        columns.add(new ArrayList<>());
        double used = 0;
        for (LegendRow row : rows) {
            if (used + height(row) / 2 > height && !columns.getLast().isEmpty()) {
                columns.add(new ArrayList<>());
                used = 0;
            }
            columns.getLast().add(row);
            used += height(row);
        }
        return columns;
    }

    private double column(List<LegendRow> column, double x, double width, List<Mark> marks) {
        double y = print.px(INSET - 3);
        for (int i = 0; i < column.size(); i++) {
            LegendRow row = column.get(i);
            if (i > 0 && row.form() == LegendRow.Form.FIRST_OF_SECTION) {
                marks.add(hairline(x, y + before(row) / 2, width));
            }
            y += i > 0 ? before(row) : 0;
            y = row.form() == LegendRow.Form.NOTE ? note(row, x, y, marks) : entry(row, x, y, marks);
        }
        return y;
    }

    private Mark hairline(double x, double y, double width) {
        return Mark.drawn(Outline.line(List.of(new ScreenPoint(x, y), new ScreenPoint(x + width, y))),
                Stroke.solid(print.colour(Role.HAIRLINE), 1));
    }

    private double note(LegendRow row, double x, double top, List<Mark> marks) {
        TextStyle style = style(row);
        double y = top;
        for (String line : note(row)) {
            y += style.size() * 1.3;
            marks.add(Mark.words(line, x, y, Mark.Align.START, style));
        }
        return y + print.px(4);
    }

    private double entry(LegendRow row, double x, double top, List<Mark> marks) {
        TextStyle style = style(row);
        double middle = top + rowHeight(row) / 2;
        marks.add(Mark.moved("sample", row.sample(), x, middle));
        marks.add(Mark.words(row.text(), x + print.px(SAMPLE), middle + style.size() * 0.35, Mark.Align.START, style));
        return top + rowHeight(row);
    }

    private double rowHeight(LegendRow row) {
        return Math.max(Math.max(print.px(ROW) * spacing, style(row).size() * 1.25), 2 * row.reach() + print.px(APART));
    }

    private double before(LegendRow row) {
        return row.form() == LegendRow.Form.FIRST_OF_SECTION
                ? print.px(SECTION) * spacing : row.form() == LegendRow.Form.NOTE ? print.px(3) : 0;
    }

    private double height(LegendRow row) {
        TextStyle style = style(row);
        return before(row) + (row.form() == LegendRow.Form.NOTE
                ? note(row).size() * style.size() * 1.3 + print.px(4) : rowHeight(row));
    }

    private double width(List<LegendRow> column) {
        return column.stream().flatMapToDouble(row -> row.form() == LegendRow.Form.NOTE
                ? note(row).stream().mapToDouble(style(row)::width)
                : Stream.of(row).mapToDouble(r -> print.px(SAMPLE) + style(r).width(r.text()))).max().orElse(0);
    }

    private List<String> note(LegendRow row) {
        TextStyle style = style(row);
        return Paragraph.lines(row.text(), style, style.size() * NOTE_LETTERS);
    }

    private TextStyle style(LegendRow row) {
        return row.form() == LegendRow.Form.NOTE ? print.text(Face.ITALIC, 10, Role.INK_2) : print.text(Face.REGULAR, 11.2, Role.INK);
    }
}
