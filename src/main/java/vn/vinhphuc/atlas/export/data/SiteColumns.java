package vn.vinhphuc.atlas.export.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vinhphuc.atlas.domain.Address;
import vn.vinhphuc.atlas.domain.AdminLevel;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.ClusterGroup;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.PositionBasis;
import vn.vinhphuc.atlas.domain.Qualifier;
import vn.vinhphuc.atlas.domain.ShareOf;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.view.FillRate;

/**
 * A site in one row: what it is, where it lies and how well that is known, and the figures that most ask for, each with its date
 * and source. Every other figure is in {@link FigureColumns}.
 *
 * @param atlas whose version and licence each row carries
 * @param text  for values that are words
 */
record SiteColumns(Atlas atlas, FigureText text) {

    /** Figures in a unit of their own, which the name of the column ends with. */
    private record Asked(String name, Measure measure, Unit unit) {
    }

    private static final List<Asked> NUMBERS = List.of(
            new Asked("total_area_ha", Measure.TOTAL_AREA, Unit.HA), new Asked("industrial_land_ha", Measure.INDUSTRIAL_LAND, Unit.HA),
            new Asked("leasable_area_ha", Measure.LEASABLE_AREA, Unit.HA), new Asked("fill_rate_percent", Measure.FILL_RATE, Unit.PERCENT),
            new Asked("leased_area_ha", Measure.LEASED_AREA, Unit.HA), new Asked("available_area_ha", Measure.AVAILABLE_AREA, Unit.HA),
            new Asked("projects", Measure.PROJECTS, Unit.PROJECTS), new Asked("workers", Measure.WORKERS, Unit.PEOPLE),
            new Asked("distance_noi_bai_km", Measure.DISTANCE_NOI_BAI, Unit.KM),
            new Asked("distance_hanoi_km", Measure.DISTANCE_HANOI, Unit.KM));
    private static final List<Measure> WORDS = List.of(Measure.DEVELOPER, Measure.SECTORS, Measure.LAND_RENT);

    List<Column<Site>> all() {
        List<Column<Site>> columns = new ArrayList<>(List.of(
                new Column<>("id", site -> Optional.of(site.id())),
                new Column<>("kind", site -> Optional.of(site.kind().name().toLowerCase(Locale.ROOT))),
                new Column<>("name_vi", site -> Optional.of(site.name().vietnamese())),
                new Column<>("name_en", site -> Optional.of(site.name().in(Language.ENGLISH))),
                new Column<>("label", site -> Optional.of(text.in(site.label()))),
                new Column<>("group", site -> site.group().map(ClusterGroup::key)),
                new Column<>("part_of", Site::partOf), new Column<>("superseded_by", Site::supersededBy),
                new Column<>("counts_in_totals", site -> Optional.of(site.countsInTotals())),
                new Column<>("longitude", site -> site.position().map(position -> position.at().lon())),
                new Column<>("latitude", site -> site.position().map(position -> position.at().lat())),
                new Column<>("position_accuracy_m", site -> site.position().map(position -> position.accuracyMetres())),
                new Column<>("position_basis", site -> site.position().map(position -> position.basis()).map(PositionBasis::key)),
                new Column<>("position_source", site -> site.position().map(position -> position.source()))));
        address(columns, "district_until_2025", AdminLevel.DISTRICT, Administration.UNTIL_2025);
        address(columns, "commune_until_2025", AdminLevel.COMMUNE, Administration.UNTIL_2025);
        address(columns, "commune_since_2025", AdminLevel.COMMUNE, Administration.SINCE_2025);
        words(columns, Measure.STATUS, site -> site.status().key());
        NUMBERS.forEach(asked -> number(columns, asked));
        WORDS.forEach(measure -> words(columns, measure, site -> preferred(site, measure).map(text::value).orElseThrow()));
        columns.add(new Column<>("data_version", site -> Optional.of(atlas.pack().id() + " " + atlas.pack().version())));
        columns.add(new Column<>("licence", site -> Optional.of(Licence.of(atlas, text.words()))));
        return columns;
    }

    private void address(List<Column<Site>> columns, String name, AdminLevel level, Administration administration) {
        Function<Site, Optional<Address.Part>> part = site -> site.address().preferred(level, administration);
        columns.add(new Column<>(name,
                site -> part.apply(site).map(p -> p.names().stream().map(text::in).collect(Collectors.joining("; ")))));
        columns.add(new Column<>(name + "_source", site -> part.apply(site).map(Address.Part::provenance).flatMap(Cited::sources)));
    }

    private void number(List<Column<Site>> columns, Asked asked) {
        Function<Site, Optional<Figure>> figure = site -> preferred(site, asked.measure()).filter(f -> hasUnit(f, asked.unit()));
        columns.add(new Column<>(asked.name(), site -> figure.apply(site).flatMap(Figure::amount)));
        columns.add(new Column<>(asked.name() + "_qualifier", site -> figure.apply(site).flatMap(f ->
                f.value() instanceof Value.Quantity quantity ? quantity.qualifier().map(Qualifier::key) : Optional.empty())));
        if (asked.unit() == Unit.PERCENT) {
            columns.add(new Column<>(asked.name() + "_share_of", site -> figure.apply(site).flatMap(Figure::shareOf).map(ShareOf::key)));
        }
        cited(columns, asked.name(), figure);
    }

    private void words(List<Column<Site>> columns, Measure measure, Function<Site, String> value) {
        String name = measure.key().replace('-', '_');
        columns.add(new Column<>(name, site -> preferred(site, measure).map(figure -> value.apply(site))));
        cited(columns, name, site -> preferred(site, measure));
    }

    private static void cited(List<Column<Site>> columns, String name, Function<Site, Optional<Figure>> figure) {
        columns.add(new Column<>(name + "_origin", site -> figure.apply(site).map(f -> Cited.origin(f.provenance()))));
        columns.add(new Column<>(name + "_as_of", site -> figure.apply(site).flatMap(f -> Cited.asOf(f.provenance()))));
        columns.add(new Column<>(name + "_source", site -> figure.apply(site).map(Figure::provenance).flatMap(Cited::sources)));
    }

    /** The rate of a first phase is not that of the site. */
    private static Optional<Figure> preferred(Site site, Measure measure) {
        return measure == Measure.FILL_RATE ? FillRate.of(site).shown() : site.figures().preferred(measure);
    }

    private static boolean hasUnit(Figure figure, Unit unit) {
        return figure.value() instanceof Value.Quantity quantity && quantity.unit() == unit;
    }
}
