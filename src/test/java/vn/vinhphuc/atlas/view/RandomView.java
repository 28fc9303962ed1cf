package vn.vinhphuc.atlas.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.geo.LatLon;

/** Views as a restless person would make them, the same for the same seed. */
public final class RandomView {

    private static final List<String> SITES = List.of("kcn-a", "kcn-b", "kcn-c", "kcn-d", "kcn-e", "ccn-a");

    private final Random random;

    public RandomView(long seed) {
        this.random = new Random(seed);
    }

    /** A view far from the start. */
    public ViewState view() {
        ViewState view = ViewState.START;
        for (int i = 0; i < 30; i++) {
            view = changed(view);
        }
        return view;
    }

    /** One change of any part of a view. */
    public ViewState changed(ViewState view) {
        return switch (random.nextInt(16)) {
            case 0 -> view.withCamera(camera());
            case 1 -> view.home();
            case 2 -> view.withSelection(one(SITES));
            case 3 -> view.withoutSelection();
            case 4 -> view.withQuery(one(List.of("", "khai quang", "“Đồng Sóc”\n", "điện tử")));
            case 5 -> view.withFilter(view.filter().toggle(one(List.of(SiteKind.values()))));
            case 6 -> view.withFilter(view.filter().toggle(one(List.of(Status.values()))));
            case 7 -> view.withOrder(one(List.of(SiteOrder.values())));
            case 8 -> view.withLanguage(one(List.of(Language.VIETNAMESE, Language.ENGLISH)));
            case 9 -> view.withTheme(one(List.of("light", "dark", "projector")));
            case 10 -> view.withAdministration(one(List.of(Administration.values())));
            case 11 -> view.withPeriod(one(List.of(PlanPeriod.values())));
            case 12 -> view.withCompared(view.inquiry().compared().toggle(one(SITES)));
            case 14 -> view.withFilter(view.filter().toggleStarred());
            case 13 -> view.withCriteria(criteria());
            default -> random.nextBoolean() ? view.withReach(reach()) : view.withMeasured(measured());
        };
    }

    public Camera camera() {
        return new Camera(position(), 9 + random.nextInt(500) / 100.0);
    }

    private LatLon position() {
        return new LatLon(21 + random.nextDouble() / 2, 105 + random.nextDouble());
    }

    private Criteria criteria() {
        Criteria criteria = Criteria.NONE;
        List<Criterion> some = List.of(new Criterion.Available(1 + random.nextInt(500) / 10.0),
                new Criterion.Sectors(some(List.of("electronics", "logistics"))),
                new Criterion.Statuses(some(List.of(Status.values()))),
                new Criterion.Within(Destination.NOI_BAI, 1 + random.nextInt(60)),
                new Criterion.Within(one(List.of(Destination.values())), 1 + random.nextInt(60)),
                new Criterion.FillBelow(1 + random.nextInt(100)), new Criterion.Kinds(some(List.of(SiteKind.values()))),
                new Criterion.Districts(some(List.of("243", "244", "249"))));
        for (Criterion criterion : some) {
            criteria = random.nextBoolean() ? criteria.with(criterion) : criteria;
        }
        Map<Merit, Double> weights = new HashMap<>();
        for (Merit merit : Merit.values()) {
            if (random.nextBoolean()) {
                weights.put(merit, 0.5 + random.nextInt(5));
            }
        }
        return criteria.withWeights(weights);
    }

    private Optional<Reach> reach() {
        String site = one(SITES);
        Optional<Reach> ways = random.nextInt(3) == 0 ? Optional.empty() : Reach.drawn(Optional.empty(), site,
                random.nextBoolean() ? Optional.empty() : Optional.of(one(List.of(Destination.values()))));
        return random.nextBoolean() ? Reach.ringed(ways, site) : ways;
    }

    private Optional<Measured> measured() {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(new Measured(one(List.of(Measured.Shape.values())),
                random.ints(random.nextInt(5), 0, 9).mapToObj(any -> position()).toList()));
    }

    private <E> Set<E> some(List<E> from) {
        Set<E> some = new HashSet<>();
        some.add(one(from));
        some.add(one(from));
        return some;
    }

    private <E> E one(List<E> from) {
        return from.get(random.nextInt(from.size()));
    }
}
