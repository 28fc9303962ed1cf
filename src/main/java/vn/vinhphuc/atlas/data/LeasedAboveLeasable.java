package vn.vinhphuc.atlas.data;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Source;

/** No more land can be let than there is to let; compared are the two values shown, and values of one date and scope. */
final class LeasedAboveLeasable implements Rule {

    @Override
    public void check(Draft draft, Problems problems) {
        for (Site site : draft.atlas().sites()) {
            for (Figure leased : Hectares.of(site, Measure.LEASED_AREA)) {
                tooSmall(leased, Hectares.of(site, Measure.LEASABLE_AREA)).ifPresent(leasable ->
                        problems.error(draft.origins().of(leased), ProblemKind.LEASED_ABOVE_LEASABLE,
                                Hectares.text(leased), Hectares.text(leasable), source(leased), leased.provenance().asOf().notation()));
            }
        }
    }

    private static Optional<Figure> tooSmall(Figure leased, List<Figure> leasable) {
        return leasable.stream()
                .filter(figure -> comparable(leased, figure) && Hectares.amount(leased) > Hectares.amount(figure))
                .findFirst();
    }

    private static boolean comparable(Figure a, Figure b) {
        boolean sameDate = a.provenance().asOf().equals(b.provenance().asOf())
                && !a.provenance().asOf().equals(AsOf.UNDATED);
        return a.horizon().equals(b.horizon())
                && (a.preferred() && b.preferred() || sameDate && a.scope().equals(b.scope()));
    }

    private static String source(Figure figure) {
        return figure.provenance().sources().stream().map(Source::id).findFirst().orElse("—");
    }
}
