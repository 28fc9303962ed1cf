package vn.vinhphuc.atlas.data;

import java.util.List;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;

/** The figures of a site that are a number of hectares. */
final class Hectares {

    private Hectares() {
    }

    static List<Figure> of(Site site, Measure measure) {
        return site.figures().all().stream()
                .filter(figure -> figure.measure() == measure
                        && figure.value() instanceof Value.Quantity(var _, Unit unit, var _) && unit == Unit.HA)
                .toList();
    }

    /** The hectares of one of these figures. */
    static double amount(Figure figure) {
        return figure.amount().orElseThrow();
    }

    /** The hectares as they are quoted in a problem. */
    static String text(Figure figure) {
        return Quote.number(amount(figure));
    }
}
