package vn.vinhphuc.atlas.cartography.overlay;

import java.util.List;
import vn.vinhphuc.atlas.cartography.label.Foot;
import vn.vinhphuc.atlas.cartography.label.Lettering;
import vn.vinhphuc.atlas.cartography.label.Rank;
import vn.vinhphuc.atlas.cartography.symbol.PointSymbol;
import vn.vinhphuc.atlas.domain.BaseMap.Peak;
import vn.vinhphuc.atlas.i18n.Numbers;

/**
 * Peaks with their names and heights; the highest ones from farther away.
 *
 * @param plan that they are added to
 */
record PeakSigns(Plan plan) {

    private static final double HIGHEST_PEAK = 10.6;
    private static final double PEAKS = 11.6;

    void add(List<Peak> peaks) {
        double highest = peaks.stream().mapToDouble(PeakSigns::elevation).max().orElse(0);
        peaks.forEach(peak -> sign(peak, elevation(peak) == highest));
    }

    private void sign(Peak peak, boolean highest) {
        Foot foot = plan.foot(peak.at());
        if (plan.zoom() >= (highest ? HIGHEST_PEAK : PEAKS) && plan.sign(Sign.PEAK.id(peak.feature().id()), PointSymbol.PEAK, foot)) {
            String name = plan.in(peak.feature().label());
            String text = peak.elevationMetres()
                    .map(m -> name + " " + new Numbers(plan.request().words()).rounded(m, 0) + " m")
                    .orElse(name);
            plan.name("name:" + peak.feature().id(), Name.same(text), Lettering.PEAK, Rank.PEAK, foot,
                    PointSymbol.PEAK.reach(plan.gauge()));
        }
    }

    private static double elevation(Peak peak) {
        return peak.elevationMetres().orElse(0.0);
    }
}
