package vn.vinhphuc.atlas.cartography.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.domain.Address;
import vn.vinhphuc.atlas.domain.AdminLevel;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Sector;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.domain.Topic;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.access.Access;

/**
 * What there is to read: sectors, tenants and neighbours; distances and addresses; developer and terms.
 *
 * @param parts  of the sheet
 * @param access of the site
 */
record ColumnsPart(PageParts parts, List<Access.Line> access) {

    private static final double WIDTH = 346;
    private static final double GAP = 31;
    private static final int SECTORS = 5;
    private static final int NEIGHBOURS = 4;
    private static final int ENDLESS = 1_000;
    private static final List<TypeSize> SIZES = List.of(TypeSize.USUAL, TypeSize.CLOSE, TypeSize.TIGHT);
    private static final List<Measure> TERMS = List.of(Measure.OPERATING_TERM, Measure.INFRASTRUCTURE_INVESTMENT, Measure.LAND_RENT,
            Measure.POWER, Measure.WATER, Measure.WASTEWATER);
    private static final List<Measure> CAPITAL =
            List.of(Measure.REGISTERED_CAPITAL, Measure.REGISTERED_CAPITAL_FDI, Measure.REGISTERED_CAPITAL_DDI);
    /** What the columns tell, besides distances. */
    static final Set<Measure> PRINTED =
            Stream.of(List.of(Measure.SECTORS, Measure.TENANTS, Measure.DEVELOPER, Measure.STATUS), TERMS, CAPITAL)
            .flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    /** @return where the last column ends, units */
    double draw(double top, double end) {
        parts.canvas().line(PageParts.LEFT, top, PageParts.RIGHT, top, 2, Role.INK);
        fill(0, top, end, List.of(column -> use(column, ENDLESS, ENDLESS, ENDLESS), column -> use(column, SECTORS - 1, ENDLESS, ENDLESS),
                column -> use(column, SECTORS - 1, 2, 3)));
        fill(1, top, end, List.of(this::place));
        return fill(2, top, end, List.of(this::terms));
    }

    /** In the largest letters, by the first filling, that leave nothing out; by the last in the smallest where none do. */
    private double fill(int number, double top, double end, List<Consumer<PageColumn>> fillings) {
        Canvas filled = parts.canvas().blank();
        double reached = end;
        boolean whole = false;
        for (TypeSize size : SIZES) {
            for (int i = 0; !whole && i < fillings.size(); i++) {
                filled = parts.canvas().blank();
                PageColumn column =
                        new PageColumn(filled, PageParts.LEFT + number * (WIDTH + GAP), top + 28, WIDTH, end, parts.accent(), size);
                fillings.get(i).accept(column);
                reached = column.y();
                whole = column.isWhole();
            }
        }
        filled.marks().forEach(parts.canvas()::add);
        return reached;
    }

    /**
     * What the site is used for.
     *
     * @param lined       sectors with a line of their own
     * @param sectorLines at most for the others
     * @param tenantLines at most
     */
    private void use(PageColumn column, int lined, int sectorLines, int tenantLines) {
        Words words = parts.words();
        Optional<Figure> sectors = parts.site().figures().preferred(Measure.SECTORS);
        column.head(words.text("measure.sectors"), note(sectors));
        List<String> wordings = sectors.map(Figure::value).stream().flatMap(value -> value instanceof Value.SectorFocus(var mentions)
                ? mentions.stream().map(Sector.Mention::wording).map(parts.text()::in) : Stream.of(parts.text().value(value))).toList();
        if (wordings.isEmpty()) {
            column.unknown(parts.text().notPublished());
        }
        int alone = wordings.size() > lined + 1 ? lined : wordings.size();
        wordings.stream().limit(alone).map(ColumnsPart::capital).forEach(column::text);
        if (wordings.size() > alone) {
            column.listed(wordings.stream().skip(alone).map(ColumnsPart::capital).toList(), sectorLines, this::more);
        }
        column.gap();
        Optional<Figure> tenants = parts.site().figures().preferred(Measure.TENANTS);
        column.head(words.text("measure.tenants"), note(tenants));
        tenants.ifPresentOrElse(figure -> column.listed(tenants(figure), tenantLines, this::more),
                () -> column.unknown(parts.text().notPublished()));
        column.gap();
        neighbours(column);
    }

    private List<String> tenants(Figure figure) {
        return figure.value() instanceof Value.Listing(List<Text> items)
                ? items.stream().map(parts.text()::in).toList() : List.of(parts.text().value(figure));
    }

    private String more(int items) {
        return parts.words().text("page.more", items);
    }

    private void neighbours(PageColumn column) {
        parts.site().position().ifPresent(from -> column.table(() -> neighbours(column, from.at())));
    }

    private void neighbours(PageColumn column, LatLon from) {
        Words words = parts.words();
        column.head(words.text("page.neighbours"), "", words.text("page.straight-line"));
        record Neighbour(Site site, double metres) {
        }
        parts.atlas().sites().stream().filter(site -> !site.equals(parts.site()))
                .flatMap(site -> site.position().map(position -> new Neighbour(site, from.metresTo(position.at()))).stream())
                .sorted(Comparator.comparingDouble(Neighbour::metres).thenComparing(neighbour -> neighbour.site().id()))
                .limit(NEIGHBOURS)
                .forEach(neighbour -> {
                    String name = parts.text().in(neighbour.site().label());
                    String status = parts.text().status(neighbour.site().status());
                    String away = words.text("sheet.km", parts.text().numbers().rounded(neighbour.metres() / 1000, 1));
                    column.entry(name, status, words.text("page.neighbour", name, status), new ColumnRows.Cell(away, Face.SEMIBOLD, ""));
                });
    }

    private void place(PageColumn column) {
        new DistanceRows(parts, access).draw(column);
        column.gap();
        column.head(parts.words().text("page.address"), "");
        address(column, Administration.SINCE_2025, "page.address.now");
        address(column, Administration.UNTIL_2025, "page.address.until");
    }

    private void address(PageColumn column, Administration administration, String key) {
        Address address = parts.site().address();
        List<Address.Part> levels = Stream.of(AdminLevel.COMMUNE, AdminLevel.DISTRICT)
                .flatMap(level -> address.preferred(level, administration).stream()).toList();
        String units = levels.stream().flatMap(part -> part.names().stream()).map(parts.text()::in).collect(Collectors.joining(", "));
        String note = levels.stream().findFirst().map(part -> parts.notes().cite(part.provenance())).orElse("");
        column.noted(parts.words().text(key, units.isEmpty() ? parts.text().notPublished()
                : parts.words().text("panel.address." + administration.key(), units)), note);
    }

    private void terms(PageColumn column) {
        column.head(parts.words().text("page.terms"), "");
        Optional<Figure> developer = parts.site().figures().preferred(Measure.DEVELOPER);
        labelled(column, Measure.DEVELOPER, developer);
        List<Measure> capital = CAPITAL.stream().filter(measure -> parts.site().figures().preferred(measure).isPresent()).limit(2).toList();
        List<Measure> asked = new ArrayList<>(TERMS.subList(0, 2));
        asked.addAll(capital.isEmpty() ? CAPITAL.subList(0, 1) : capital);
        asked.addAll(TERMS.subList(2, TERMS.size()));
        List<Measure> unknown = asked.stream().filter(measure -> parts.site().figures().preferred(measure).isEmpty()).toList();
        asked.stream().filter(measure -> !unknown.contains(measure))
                .forEach(measure -> labelled(column, measure, parts.site().figures().preferred(measure)));
        List<Measure> alone = unknown.stream().filter(measure -> measure.topic() != Topic.UTILITIES).toList();
        List<Measure> together = column.hasRoomFor(alone.size() + 1)
                ? unknown.stream().filter(measure -> !alone.contains(measure)).toList() : unknown;
        if (!together.equals(unknown)) {
            alone.forEach(measure -> labelled(column, measure, Optional.empty()));
        }
        if (!together.isEmpty()) {
            column.labelled(together.stream().map(parts.text()::measure)
                    .collect(Collectors.joining(" · ")), parts.text().notPublished(), "", false);
        }
    }

    private void labelled(PageColumn column, Measure measure, Optional<Figure> figure) {
        FigureText text = parts.text();
        String value =
                figure.map(known -> parts.words().text("page.dated", text.value(known), text.date(known))).orElse(text.notPublished());
        column.labelled(text.measure(measure), value, note(figure), figure.isPresent());
    }

    private String note(Optional<Figure> figure) {
        return figure.map(known -> parts.notes().cite(known.provenance())).orElse("");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
