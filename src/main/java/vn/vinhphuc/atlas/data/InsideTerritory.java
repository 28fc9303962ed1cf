package vn.vinhphuc.atlas.data;

import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.geo.GeoArea;

/** The halo of a site, its position give or take the accuracy, has to reach into the territory. */
final class InsideTerritory implements Rule {

    @Override
    public void check(Draft draft, Problems problems) {
        GeoArea territory = draft.atlas().base().territory().area();
        for (Site site : draft.atlas().sites()) {
            site.position().ifPresent(position -> check(position, territory, draft, problems));
        }
    }

    private static void check(Position position, GeoArea territory, Draft draft, Problems problems) {
        double outside = territory.metresFrom(position.at());
        if (outside > position.accuracyMetres()) {
            problems.error(draft.origins().of(position), ProblemKind.OUTSIDE_TERRITORY,
                    Quote.number(Math.round(outside / 100) / 10.0), Quote.number(position.accuracyMetres()));
        }
    }
}
