package vn.vinhphuc.atlas.view;

import java.util.Comparator;
import java.util.List;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Sector;
import vn.vinhphuc.atlas.domain.Site;

/**
 * How many sites name each sector. A site names several, so the counts add up to more than the sites.
 *
 * @param lines   the most named first, in the order of the controlled list where equal; only those that are named
 * @param naming  sites that name a sector
 * @param silent  sites that name none
 */
public record SectorCounts(List<Line> lines, int naming, int silent) {

    /** @param sites that name the sector, in the order of the atlas */
    public record Line(Sector sector, List<Site> sites) {
        public Line {
            sites = List.copyOf(sites);
        }
    }

    public SectorCounts {
        lines = List.copyOf(lines);
    }

    public static SectorCounts of(Atlas atlas) {
        List<Site> counted = atlas.sites().stream().filter(Site::countsInTotals).toList();
        List<Line> lines = atlas.sectors().stream()
                .map(sector -> new Line(sector, counted.stream().filter(site -> site.sectors().contains(sector)).toList()))
                .filter(line -> !line.sites().isEmpty())
                .sorted(Comparator.comparing((Line line) -> line.sites().size()).reversed())
                .toList();
        int naming = (int) counted.stream().filter(site -> !site.sectors().isEmpty()).count();
        return new SectorCounts(lines, naming, counted.size() - naming);
    }
}
