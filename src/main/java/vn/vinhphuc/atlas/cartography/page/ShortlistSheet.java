package vn.vinhphuc.atlas.cartography.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Meaning;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.access.Distance;
import vn.vinhphuc.atlas.view.access.DistanceText;

/** Sites one below the other under their map: what each is, its key figures, the way to the airport, and notes about it. */
final class ShortlistSheet {

    private static final double NUMBER = 46;
    private static final double FIGURES = 66;
    private static final double BLOCK = 154;
    private static final double NAME = 23;
    private static final double SMALLEST_NAME = 15;
    private static final double AFTER_NAME = 16;
    /** For the numbers of the notes of a value. */
    private static final double NOTE_ROOM = 20;
    private static final double NOTE_LINE = 20;
    private static final int NOTE_LINES = 6;
    /** Up and to the right of a site's symbol, px. */
    private static final double ASIDE = 9;
    private static final double TAG = 7;

    private final Atlas atlas;
    private final PageMaps maps;
    private final Access access;
    private final List<Site> sites;
    private final List<Shortlist.Note> notes;
    private final PageLook look;

    ShortlistSheet(Atlas atlas, PageMaps maps, Access access, List<Site> sites, List<Shortlist.Note> notes, PageLook look) {
        this.atlas = atlas;
        this.maps = maps;
        this.access = access;
        this.sites = List.copyOf(sites);
        this.notes = List.copyOf(notes);
        this.look = look;
    }

    List<Drawing> pages() {
        Subject subject = Subject.of(Administration.SINCE_2025).withPeriod(PlanPeriod.TO_2030);
        List<PagedSheet.Block> blocks = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            blocks.add(new Entry(i + 1, sites.get(i)));
        }
        String guests = notes.stream().map(Shortlist.Note::guest).distinct().collect(Collectors.joining(", "));
        String second = guests.isEmpty() ? atlas.pack().subtitle().in(look.words().language())
                : look.words().text("page.shortlist.for", guests);
        return new PagedSheet(atlas, look).pages(look.words().text("page.shortlist.title", sites.size()), second,
                (head, top) -> head.map(maps, sites, subject, top, view -> tags(view, head.page())) + 4, Meaning.Part.NONE,
                (page, top) -> {
                    page.canvas().line(Page.LEFT, top, Page.RIGHT, top, 2, Role.INK);
                    return top;
                }, blocks);
    }

    /** The numbers of the sites on the map. */
    private List<PageMaps.Tag> tags(Viewport view, Page page) {
        List<PageMaps.Tag> tags = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            String number = Integer.toString(i + 1);
            sites.get(i).position().ifPresent(position -> {
                ScreenPoint at = view.toScreen(position.at());
                double x = at.x() + ASIDE;
                double y = at.y() - ASIDE;
                tags.add(new PageMaps.Tag(new Box(x - TAG, y - TAG, 2 * TAG, 2 * TAG), List.of(
                        Mark.both(Outline.circle(x, y, TAG),
                                page.canvas().colour(Role.INK), Stroke.solid(page.canvas().colour(Role.CARD), 1)),
                        Mark.words(number, x, y + 3.3, Mark.Align.MIDDLE, TextStyle.of(Face.BOLD, 9.4, page.canvas().colour(Role.CARD))))));
            });
        }
        return tags;
    }

    private static Optional<Figure> status(Site site) {
        return site.figures().preferred(Measure.STATUS);
    }

    private Distance airport(Site site) {
        return access.from(site, Destination.NOI_BAI).best();
    }

    private static Optional<Figure> published(Distance distance) {
        return distance instanceof Distance.Published published ? Optional.of(published.figure()) : Optional.empty();
    }

    private static String note(Page page, Optional<Figure> figure) {
        return figure.map(known -> page.notes().cite(known.provenance())).orElse("");
    }

    private List<Shortlist.Note> about(Site site) {
        return notes.stream().filter(note -> note.site().equals(site.id())).toList();
    }

    /** A site as a part of a page. */
    private final class Entry implements PagedSheet.Block {

        private final int number;
        private final Site site;

        Entry(int number, Site site) {
            this.number = number;
            this.site = site;
        }

        @Override
        public List<Source> sources() {
            Stream<Provenance> key = KeyFigure.of(site, new FigureText(look.words()))
                    .stream().map(KeyFigure::provenance).flatMap(Optional::stream);
            Stream<Provenance> head = Stream.of(status(site), published(airport(site))).flatMap(Optional::stream).map(Figure::provenance);
            return Stream.concat(head, key).flatMap(Notes::cited).toList();
        }

        @Override
        public double height(Page page) {
            return BLOCK + about(site).stream()
                    .mapToInt(note -> lines(page, note).size()).sum() * NOTE_LINE + (about(site).isEmpty() ? 0 : 8);
        }

        @Override
        public void draw(Page page, double top) {
            Canvas canvas = page.canvas();
            canvas.filledCircle(Page.LEFT + 15, top + 26, 15, Role.INK);
            canvas.words(Integer.toString(number), Page.LEFT + 15, top + 32, Mark.Align.MIDDLE, canvas.text(Face.BOLD, 17, Role.CARD));
            double x = Page.LEFT + NUMBER;
            head(page, x, top + 34);
            List<KeyFigure> figures = KeyFigure.of(site, page.text());
            double column = (Page.RIGHT - x) / figures.size();
            for (int i = 0; i < figures.size(); i++) {
                figure(page, figures.get(i), x + i * column, top + FIGURES, column - 16);
            }
            double y = top + BLOCK + 6;
            for (Shortlist.Note note : about(site)) {
                for (String words : lines(page, note)) {
                    canvas.words(words, x, y, canvas.text(Face.REGULAR, 15.5, Role.INK));
                    y += NOTE_LINE;
                }
            }
            double bottom = top + height(page);
            canvas.line(Page.LEFT, bottom, Page.RIGHT, bottom, 1, Role.HAIRLINE_STRONG);
        }

        /** The name, what the site is, how far it has come and how far it is; the name gives way where the rest needs its room. */
        private void head(Page page, double x, double y) {
            Canvas canvas = page.canvas();
            TextStyle small = canvas.text(Face.MEDIUM, 15, Role.INK_2);
            String kind = page.words().text(site.kind() == SiteKind.PARK ? "page.park" : "page.cluster");
            String stands = page.words().text("page.neighbour", kind, page.text().status(site.status()));
            String way = page.words().text("page.shortlist.airport", new DistanceText(page.words()).onMap(airport(site)));
            String name = page.text().in(site.label());
            double room = Page.RIGHT - x - AFTER_NAME - small.width(stands) - small.width(way) - 2 * NOTE_ROOM;
            double size = Math.clamp(NAME * room / canvas.text(Face.EXTRABOLD, NAME, accent()).width(name), SMALLEST_NAME, NAME);
            double end = x + AFTER_NAME + canvas.words(name, x, y, canvas.text(Face.EXTRABOLD, size, accent()));
            end += canvas.words(stands, end, y - 1, small);
            end += 2 + canvas.note(note(page, status(site)), end, y - 1, small.size());
            end += canvas.words(way, end, y - 1, small);
            canvas.note(note(page, published(airport(site))), end, y - 1, small.size());
        }

        private List<String> lines(Page page, Shortlist.Note note) {
            return Canvas.lines(page.words().text("page.shortlist.note", note.guest(), note.text().replaceAll("\\s+", " ")),
                    Page.RIGHT - Page.LEFT - NUMBER, NOTE_LINES, page.canvas().text(Face.REGULAR, 15.5, Role.INK));
        }

        private Role accent() {
            return site.kind() == SiteKind.PARK ? Role.PARK_LABEL : Role.CLUSTER_LABEL;
        }

        private void figure(Page page, KeyFigure figure, double x, double top, double room) {
            Canvas canvas = page.canvas();
            String note = figure.provenance().map(page.notes()::cite).orElse("");
            if (figure.number().isPresent()) {
                TextStyle number = canvas.text(Face.BOLD, 22, Role.INK);
                String value = Canvas.fitting((figure.number().get() + " " + figure.unit()).strip(), room - 14, number);
                canvas.note(note, x + canvas.words(value, x, top + 20, number), top + 14, 22);
            } else {
                String value = figure.unit().isEmpty() ? page.text().notPublished() : figure.unit();
                TextStyle usual = canvas.text(Face.ITALIC, 16, Role.INK_2);
                TextStyle said = usual.width(value) <= room - 14 ? usual : canvas.text(Face.ITALIC, TypeSize.SMALLEST, Role.INK_2);
                List<String> lines = Canvas.lines(value, room - 14, 3, said);
                double last = canvas.lines(lines, x, top + 20 - (lines.size() - 1) * 15, 15, said) - 15;
                canvas.note(note, x + said.width(lines.getLast()), last - 5, 16);
            }
            TextStyle label = canvas.text(Face.SEMIBOLD, 14, Role.INK);
            canvas.words(Canvas.fitting(figure.label(), room, label), x, top + 40, label);
            canvas.paragraph(figure.remark(), x, top + 57, room, 16, 2, canvas.text(Face.REGULAR, 13.6, Role.INK_2));
        }
    }
}
