package vn.vinhphuc.atlas.view;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.ShareOf;
import vn.vinhphuc.atlas.domain.Site;

/** What is known about how full a site is. The rate of a first phase is never taken for the rate of the site. */
public sealed interface FillRate {

    /**
     * A rate of the whole site.
     *
     * @param figure  the rate, which names what it is a share of
     * @param percent 0…100; empty where the source says it in words
     * @param others  older and conflicting rates
     */
    record Published(Figure figure, Optional<Double> percent, List<Figure> others) implements FillRate {
        public Published {
            others = List.copyOf(others);
        }
    }

    /**
     * No rate of the whole site.
     *
     * @param others rates of a phase, or too vague to be shown as the rate
     */
    record NotPublished(List<Figure> others) implements FillRate {
        public NotPublished {
            others = List.copyOf(others);
        }
    }

    /** Older and conflicting rates, or rates of a phase. */
    List<Figure> others();

    /** The rate to show, if any. */
    default Optional<Figure> shown() {
        return this instanceof Published published ? Optional.of(published.figure()) : Optional.empty();
    }

    static FillRate of(Site site) {
        List<Figure> all = site.figures().all().stream().filter(f -> f.measure() == Measure.FILL_RATE).toList();
        Optional<Figure> shown = site.figures().preferred(Measure.FILL_RATE).filter(figure -> !ofFirstPhase(figure));
        return shown.<FillRate>map(figure -> new Published(figure, figure.amount(),
                        all.stream().filter(other -> !other.equals(figure)).toList()))
                .orElseGet(() -> new NotPublished(all));
    }

    private static boolean ofFirstPhase(Figure figure) {
        return figure.shareOf().filter(share -> share == ShareOf.PHASE_1).isPresent();
    }
}
