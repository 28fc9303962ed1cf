package vn.vinhphuc.atlas.view.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Topic;
import vn.vinhphuc.atlas.view.Citations;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.FillRate;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.match.FreeLand;

/**
 * Sites side by side.
 *
 * @param sites in the order in which they were chosen; ids that the atlas does not have are left out
 * @param rows  what every investor asks for, the distances, then the other measures in their order
 */
public record Comparison(List<Site> sites, List<Row> rows) {

    /** What every investor asks for: there even if nothing is published of any site. */
    private static final List<Subject> FIRST = Stream.<Subject>concat(
            Stream.of(new Subject.Of(Measure.STATUS), new Subject.Of(Measure.FILL_RATE), new Subject.FreeLand(),
                    new Subject.Of(Measure.TOTAL_AREA), new Subject.Of(Measure.LAND_RENT), new Subject.Of(Measure.SECTORS)),
            Stream.of(Destination.NOI_BAI, Destination.INTERCHANGE, Destination.HANOI, Destination.HAI_PHONG_PORT,
                    Destination.LACH_HUYEN_PORT, Destination.LAO_CAI_GATE, Destination.RING_ROAD, Destination.STATION)
                    .map(Subject.DistanceTo::new)).toList();
    /** Said by other rows, or not to be compared. */
    private static final Set<Measure> LEFT_OUT = EnumSet.of(Measure.AVAILABLE_AREA, Measure.REMARK, Measure.MILESTONES);

    public Comparison {
        sites = List.copyOf(sites);
        rows = List.copyOf(rows);
    }

    public static Comparison of(Atlas atlas, Access access, Compared compared) {
        List<Site> sites = compared.ids().stream().map(atlas::site).flatMap(Optional::stream).toList();
        return new Comparison(sites, subjects(sites).stream().map(subject -> Row.of(subject,
                sites.stream().map(site -> cell(site, subject, access)).toList())).toList());
    }

    /** The sources of the table, numbered as it is read. */
    public Citations citations() {
        return Citations.of(rows.stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.provenances().stream()));
    }

    private static List<Subject> subjects(List<Site> sites) {
        List<Subject> subjects = new ArrayList<>(FIRST);
        measures(sites).stream().map(Subject.Of::new).filter(subject -> !FIRST.contains(subject)).forEach(subjects::add);
        return subjects;
    }

    /** The measures of the sites in their order; distances come by themselves. */
    private static Set<Measure> measures(List<Site> sites) {
        Set<Measure> measures = EnumSet.noneOf(Measure.class);
        for (Measure measure : Measure.values()) {
            if (sites.stream().anyMatch(site -> site.figures().preferred(measure).isPresent())) {
                measures.add(measure);
            }
        }
        measures.removeIf(measure -> measure.topic() == Topic.ACCESS && measure != Measure.TIME_NOI_BAI && measure != Measure.TIME_HANOI);
        measures.removeAll(LEFT_OUT);
        return measures;
    }

    private static Cell cell(Site site, Subject subject, Access access) {
        return switch (subject) {
            case Subject.Of(Measure measure) -> published(site, measure);
            case Subject.FreeLand() -> land(site);
            case Subject.DistanceTo(Destination to) -> new Cell.Way(access.from(site, to).best());
        };
    }

    private static Cell published(Site site, Measure measure) {
        return (measure == Measure.FILL_RATE ? FillRate.of(site).shown() : site.figures().preferred(measure))
                .<Cell>map(figure -> new Cell.Published(figure, Units.common(figure.value()))).orElseGet(Cell.Gap::new);
    }

    private static Cell land(Site site) {
        FreeLand land = FreeLand.of(site);
        return land instanceof FreeLand.Unknown ? new Cell.Gap() : new Cell.Land(land);
    }
}
