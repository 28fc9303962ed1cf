package vn.vinhphuc.atlas.view;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.domain.Address;
import vn.vinhphuc.atlas.domain.AdminLevel;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Text;

/**
 * How many sites lie in each district until June 2025, by the addresses that are published. A site in two districts counts in both.
 *
 * @param lines   the most sites first, in the order of the pack where equal; districts without sites too
 * @param unknown sites whose district is not published
 */
public record DistrictCounts(List<Line> lines, int unknown) {

    /** @param code official code of the district */
    public record Line(String code, Text name, int parks, int clusters) {

        public int sites() {
            return parks + clusters;
        }
    }

    public DistrictCounts {
        lines = List.copyOf(lines);
    }

    public static DistrictCounts of(Atlas atlas, PeriodView then) {
        List<Site> sites = then.drawn().stream().map(SiteThen::site).filter(Site::countsInTotals).toList();
        List<Line> lines = new ArrayList<>();
        for (BaseMap.Unit unit : atlas.base().districts()) {
            unit.code().ifPresent(code -> {
                List<Site> inside = sites.stream().filter(site -> codes(site).contains(code)).toList();
                int parks = (int) inside.stream().filter(site -> site.kind() == SiteKind.PARK).count();
                lines.add(new Line(code, unit.feature().label(), parks, inside.size() - parks));
            });
        }
        lines.sort((a, b) -> Integer.compare(b.sites(), a.sites()));
        return new DistrictCounts(lines, (int) sites.stream().filter(site -> codes(site).isEmpty()).count());
    }

    private static List<String> codes(Site site) {
        return site.address().preferred(AdminLevel.DISTRICT, Administration.UNTIL_2025).map(Address.Part::codes).orElse(List.of());
    }
}
