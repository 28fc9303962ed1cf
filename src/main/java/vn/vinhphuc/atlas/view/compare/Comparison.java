package vn.vinhphuc.atlas.view.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Topic;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.FillRate;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.match.FreeLand;

/**
 * Sites side by side.
 *
 * @param sites in the order in which they were chosen; ids that the atlas does not have are left out
 * @param rows  in the order of the measures, then the distances
 */
public record Comparison(List<Site> sites, List<Row> rows) {

    /** There even if nothing is published of any site. */
    private static final Set<Measure> CORE = EnumSet.of(Measure.STATUS, Measure.TOTAL_AREA, Measure.FILL_RATE, Measure.SECTORS,
            Measure.LAND_RENT);
    /** Said by other rows, or not to be compared. */
    private static final Set<Measure> LEFT_OUT = EnumSet.of(Measure.AVAILABLE_AREA, Measure.REMARK, Measure.MILESTONES);

    public Comparison {
        sites = List.copyOf(sites);
        rows = List.copyOf(rows);
    }

    public static Comparison of(Atlas atlas, Access access, Compared compared) {
        List<Site> sites = compared.ids().stream().map(atlas::site).flatMap(Optional::stream).toList();
        List<Row> rows = new ArrayList<>();
        for (Measure measure : measures(sites)) {
            rows.add(Row.of(new Subject.Of(measure), sites.stream().map(site -> published(site, measure)).toList()));
            if (measure == Measure.FILL_RATE) {
                rows.add(Row.of(new Subject.FreeLand(), sites.stream().map(Comparison::land).toList()));
            }
        }
        for (Destination to : Destination.values()) {
            rows.add(Row.of(new Subject.DistanceTo(to), sites.stream()
                    .<Cell>map(site -> new Cell.Way(access.from(site, to).best())).toList()));
        }
        return new Comparison(sites, rows);
    }

    /** The measures of the sites in their order; distances come by themselves. */
    private static Set<Measure> measures(List<Site> sites) {
        Set<Measure> measures = EnumSet.copyOf(CORE);
        for (Measure measure : Measure.values()) {
            if (sites.stream().anyMatch(site -> site.figures().preferred(measure).isPresent())) {
                measures.add(measure);
            }
        }
        measures.removeIf(measure -> measure.topic() == Topic.ACCESS && measure != Measure.TIME_NOI_BAI && measure != Measure.TIME_HANOI);
        measures.removeAll(LEFT_OUT);
        return measures;
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
