package vn.vinhphuc.atlas.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.view.access.Distance;
import vn.vinhphuc.atlas.view.access.Goal;

/** Distances as trees of JSON; {@code known} says how each is known. */
final class DistanceTree {

    private DistanceTree() {
    }

    static Map<String, Object> of(Distance distance, FigureText text) {
        Map<String, Object> tree = new LinkedHashMap<>();
        switch (distance) {
            case Distance.Published(var figure, var straightKm) -> {
                tree.put("known", "published");
                tree.put("figure", JsonTree.of(figure, text));
                straightKm.ifPresent(km -> tree.put("longerStraightLineKm", rounded(km)));
            }
            case Distance.Estimated(Goal to, double km, double errorKm, var route) -> {
                tree.put("known", "estimated");
                tree.put("to", to.id());
                tree.put("km", rounded(km));
                tree.put("errorKm", rounded(errorKm));
                tree.put("roads", route.roads().stream().map(road -> road.feature().id()).toList());
            }
            case Distance.StraightLine(Goal to, double km, double errorKm, var _) -> {
                tree.put("known", "straight-line");
                tree.put("to", to.id());
                tree.put("km", rounded(km));
                tree.put("errorKm", rounded(errorKm));
            }
            case Distance.Unknown(Distance.Reason reason) -> {
                tree.put("known", "unknown");
                tree.put("reason", reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        return tree;
    }

    /** To a hundred metres: the digits beyond say nothing. */
    private static double rounded(double km) {
        return Math.round(km * 10) / 10.0;
    }
}
