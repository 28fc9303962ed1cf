package vn.vinhphuc.atlas.data;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Site;

/** A part of a site is hardly larger than all of it; compared are the values shown, which may differ in date. */
final class PartsAboveTotal implements Rule {

    private static final List<Measure> PARTS = List.of(
            Measure.INDUSTRIAL_LAND, Measure.LEASABLE_AREA, Measure.LEASED_AREA, Measure.AVAILABLE_AREA);

    @Override
    public void check(Draft draft, Problems problems) {
        for (Site site : draft.atlas().sites()) {
            shown(site, Measure.TOTAL_AREA).ifPresent(total -> {
                for (Measure part : PARTS) {
                    shown(site, part)
                            .filter(figure -> Hectares.amount(figure) > Hectares.amount(total))
                            .ifPresent(figure -> problems.warning(draft.origins().of(figure),
                                    ProblemKind.ABOVE_TOTAL_AREA, part.key(), Hectares.text(figure), Hectares.text(total)));
                }
            });
        }
    }

    private static Optional<Figure> shown(Site site, Measure measure) {
        return Hectares.of(site, measure).stream().filter(Figure::preferred).findFirst();
    }
}
