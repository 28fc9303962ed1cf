package vn.vinhphuc.atlas.cartography.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.furniture.Paragraph;
import vn.vinhphuc.atlas.cartography.subject.Findings;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Meaning;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.compare.Cell;
import vn.vinhphuc.atlas.view.compare.CompareText;
import vn.vinhphuc.atlas.view.compare.Comparison;
import vn.vinhphuc.atlas.view.compare.Row;

/** Sites side by side as a table under their map. Every page can be read alone: it has its own head, notes and sources. */
final class ComparisonSheet {

    private static final double SUBJECT = 216;
    private static final double GUTTER = 14;
    private static final double LINE = 19;
    private static final double PAD = 13;
    private static final double HEAD = 74;

    /** A title that has to be smaller gives way to one that only counts the sites: their names stand in the table. */
    private static final double SMALLEST_TITLE = 28;
    private static final int MOST_NAME_LINES = 4;
    /** Fill a page: no figure is that long. */
    private static final int MOST_LINES = 60;
    private static final double BEST = 13;
    private static final double BADGE = 13;

    private final Atlas atlas;
    private final PageMaps maps;
    private final PageLook look;
    private final Comparison comparison;
    private final Compared compared;
    private final CompareText text;
    private final double column;

    ComparisonSheet(Atlas atlas, PageMaps maps, Access access, Compared compared, PageLook look) {
        this.atlas = atlas;
        this.maps = maps;
        this.look = look;
        this.compared = compared;
        this.comparison = Comparison.of(atlas, access, compared);
        this.text = new CompareText(look.words());
        this.column = (Page.RIGHT - Page.LEFT - SUBJECT) / Math.max(1, comparison.sites().size());
    }

    List<Drawing> pages() {
        Subject subject = Subject.of(Administration.SINCE_2025).withPeriod(PlanPeriod.TO_2030)
                .withFindings(Findings.NONE.withCompared(compared));
        List<PagedSheet.Block> blocks = comparison.rows().stream().filter(row -> !row.isEmpty()).<PagedSheet.Block>map(Line::new).toList();
        return new PagedSheet(atlas, look).pages(title(), look.words().text("page.compare.second"),
                (head, top) -> head.map(maps, comparison.sites(), subject, top, view -> List.of()) + 8,
                Meaning.Part.TABLE, this::names, blocks);
    }

    /** A row as a part of a page. */
    private final class Line implements PagedSheet.Block {

        private final Row row;

        Line(Row row) {
            this.row = row;
        }

        @Override
        public List<Source> sources() {
            return row.cells().stream().flatMap(cell -> cell.provenances().stream()).flatMap(Notes::cited).toList();
        }

        @Override
        public double height(Page page) {
            return ComparisonSheet.this.height(page, row);
        }

        @Override
        public void draw(Page page, double top) {
            row(page, row, top);
        }
    }

    private String title() {
        String named =
                look.words().text("page.compare.title", comparison.sites().stream().map(site -> site.label().in(look.words().language()))
                .collect(Collectors.joining(" · ")));
        return SheetHead.hasRoom(named, SMALLEST_TITLE) ? named : look.words().text("page.compare.count", comparison.sites().size());
    }

    private double x(int site) {
        return Page.LEFT + SUBJECT + site * column;
    }

    private double names(Page page, double top) {
        Canvas canvas = page.canvas();
        canvas.line(Page.LEFT, top, Page.RIGHT, top, 2, Role.INK);
        double room = column - 2 * BADGE - 8 - GUTTER;
        TextStyle name = name(canvas, room);
        TextStyle small = canvas.text(Face.REGULAR, 13.6, Role.INK_2);
        canvas.filledCircle(Page.LEFT + 5, top + 22, 4.5, Role.PARK_LABEL);
        double bottom = canvas.as(Meaning.Part.ROW, () -> {
            canvas.as(Meaning.Part.HEAD_CELL, () ->
                    canvas.paragraph(look.words().text("page.compare.best"),
                            Page.LEFT + 16, top + 27, SUBJECT - GUTTER - 16, 17, 2, small));
            return IntStream.range(0, comparison.sites().size())
                    .mapToDouble(i -> canvas.as(Meaning.Part.HEAD_CELL, () -> name(page, i, top, name, small)))
                    .max().orElse(top) + 6;
        });
        bottom = Math.max(bottom, top + HEAD);
        canvas.line(Page.LEFT, bottom, Page.RIGHT, bottom, 1.5, Role.INK);
        return bottom;
    }

    /** Returns where the name of a site ends, with what stands below it. */
    private double name(Page page, int i, double top, TextStyle name, TextStyle small) {
        Canvas canvas = page.canvas();
        Site site = comparison.sites().get(i);
        double x = x(i);
        double room = column - 2 * BADGE - 8 - GUTTER;
        canvas.add(Mark.filled(Outline.circle(canvas.px(x + BADGE), canvas.px(top + 24), canvas.px(BADGE)), canvas.colour(Role.INK)));
        canvas.words(Compared.letterAt(i), x + BADGE, top + 29.5, Mark.Align.MIDDLE, canvas.text(Face.BOLD, 15.5, Role.CARD));
        double below =
                canvas.paragraph(page.text().in(site.label()),
                        x + 2 * BADGE + 8, top + 30, room, name.size() * 7 / 6, MOST_NAME_LINES, name);
        canvas.words(Canvas.fitting(page.text().status(site.status()), room, small), x + 2 * BADGE + 8, below - 2, small);
        return below;
    }

    /** Smaller where one of the names would take more than two lines: what tells the parts of a park apart stands at its end. */
    private TextStyle name(Canvas canvas, double room) {
        TextStyle large = canvas.text(Face.BOLD, 18, Role.INK);
        boolean shorts = comparison.sites().stream().allMatch(site ->
                Paragraph.lines(site.label().in(look.words().language()), large, room).size() <= 2);
        return shorts ? large : canvas.text(Face.BOLD, 15, Role.INK);
    }

    private TextStyle subject(Canvas canvas) {
        return canvas.text(Face.SEMIBOLD, 15, Role.INK);
    }

    private TextStyle flag(Canvas canvas) {
        return canvas.text(Face.ITALIC, 13.6, Role.INK_2);
    }

    private TextStyle value(Canvas canvas, Row row, int cell) {
        boolean known = !(row.cells().get(cell) instanceof Cell.Gap);
        return canvas.text(row.isBest(cell) ? Face.BOLD : known ? Face.REGULAR : Face.ITALIC, 15, known ? Role.INK : Role.INK_2);
    }

    private List<String> lines(Canvas canvas, Row row, int cell) {
        return Canvas.lines(text.cell(row.cells().get(cell)), column - GUTTER - BEST - 12, MOST_LINES, value(canvas, row, cell));
    }

    private List<String> flags(Canvas canvas, Row row) {
        return text.flags(row).isEmpty() ? List.of()
                : Canvas.lines(String.join(" · ", text.flags(row)), SUBJECT - GUTTER, 3, flag(canvas));
    }

    private double height(Page page, Row row) {
        Canvas canvas = page.canvas();
        double most = Canvas.lines(text.subject(row.subject()), SUBJECT - GUTTER, 2, subject(canvas))
                .size() * LINE + flags(canvas, row).size() * 16.5;
        for (int i = 0; i < row.cells().size(); i++) {
            most = Math.max(most, lines(canvas, row, i).size() * LINE);
        }
        return most + PAD;
    }

    private void row(Page page, Row row, double top) {
        Canvas canvas = page.canvas();
        double first = top + 20;
        canvas.as(Meaning.Part.ROW, () -> {
            canvas.as(Meaning.Part.CELL, () -> subject(canvas, row, first));
            for (int i = 0; i < row.cells().size(); i++) {
                int cell = i;
                canvas.as(Meaning.Part.CELL, () -> cell(page, row, cell, first));
            }
        });
        double bottom = top + height(page, row);
        canvas.line(Page.LEFT, bottom, Page.RIGHT, bottom, 1, Role.HAIRLINE);
    }

    private void subject(Canvas canvas, Row row, double first) {
        double y = canvas.paragraph(text.subject(row.subject()), Page.LEFT, first, SUBJECT - GUTTER, LINE, 2, subject(canvas));
        for (String line : flags(canvas, row)) {
            canvas.words(line, Page.LEFT, y - 2, flag(canvas));
            y += 16.5;
        }
    }

    private void cell(Page page, Row row, int cell, double first) {
        Canvas canvas = page.canvas();
        List<String> lines = lines(canvas, row, cell);
        TextStyle style = value(canvas, row, cell);
        if (row.isBest(cell)) {
            canvas.filledCircle(x(cell) + 4.5, first - 5, 4.5, Role.PARK_LABEL);
        }
        for (int line = 0; line < lines.size(); line++) {
            canvas.words(lines.get(line), x(cell) + BEST, first + line * LINE, style);
        }
        canvas.note(notes(page, row.cells().get(cell)),
                x(cell) + BEST + style.width(lines.getLast()), first + (lines.size() - 1) * LINE, 15);
    }

    private static String notes(Page page, Cell cell) {
        List<Provenance> provenances = cell.provenances();
        return provenances.stream().map(page.notes()::cite).filter(note -> !note.isEmpty()).distinct().collect(Collectors.joining(","));
    }
}
