package vn.vinhphuc.atlas.cartography.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.overlay.OverlayCartography;
import vn.vinhphuc.atlas.cartography.overlay.OverlayRequest;
import vn.vinhphuc.atlas.cartography.overlay.ShippedPack;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.BaseMap.Road;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.domain.RoadStatus;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.PeriodView;
import vn.vinhphuc.atlas.view.SiteThen;

/** The legend explains what the map shows, and nothing else. */
class LegendTest {

    private static final Atlas ATLAS = ShippedPack.ATLAS;
    /** A sign near the edge of a picture may have been moved across it, px. */
    private static final double EDGE = 30;
    private static final Words WORDS = Words.of(Language.ENGLISH);

    @Test
    void explainsEveryStatusThatIsShownAndNoOther() {
        SplittableRandom random = new SplittableRandom(21);
        Set<Boolean> seen = new HashSet<>();
        for (int round = 0; round < 300; round++) {
            Viewport viewport = viewport(random);
            PlanPeriod period = PlanPeriod.values()[round % PlanPeriod.values().length];
            if (sites(viewport.grown(EDGE).bounds(), period).count() != sites(viewport.grown(-EDGE).bounds(), period).count()) {
                continue;
            }
            List<String> texts = legend(viewport, period).texts();
            for (Status status : Status.values()) {
                if (status != Status.OPERATING) {
                    boolean shown = sites(viewport.bounds(), period).anyMatch(then -> then.status() == status);
                    seen.add(shown);
                    assertThat(texts.contains(new FigureText(WORDS).status(status))).as("%s in %s", status, viewport).isEqualTo(shown);
                }
            }
            for (boolean rated : new boolean[] {true, false}) {
                boolean past = period == PlanPeriod.Y2021;
                boolean shown = sites(viewport.bounds(), period).anyMatch(then -> then.status() == Status.OPERATING
                        && (!past && then.site().fillPercent().isPresent()) == rated);
                assertThat(texts.contains(WORDS.text(rated ? "legend.operating.rated"
                        : past ? "legend.operating.2021" : "legend.operating.unrated"))).isEqualTo(shown);
            }
        }
        assertThat(seen).hasSize(2);
    }

    @Test
    void explainsEveryRoadThatIsShownAndNoOther() {
        SplittableRandom random = new SplittableRandom(22);
        for (int round = 0; round < 150; round++) {
            Viewport viewport = viewport(random);
            List<String> texts = legend(viewport).texts();

            assertThat(texts.contains(WORDS.text("legend.expressway"))).as("%s", viewport)
                    .isEqualTo(sampled(RoadClass.EXPRESSWAY, RoadStatus.OPERATING, viewport.bounds()));
            assertThat(texts.contains(WORDS.text("legend.road.planned", WORDS.text("legend.ring-road")))).as("%s", viewport)
                    .isEqualTo(sampled(RoadClass.RING_ROAD, RoadStatus.PLANNED, viewport.bounds()));
            assertThat(texts.contains(WORDS.text("legend.national-road"))).as("%s", viewport)
                    .isEqualTo(sampled(RoadClass.NATIONAL, RoadStatus.OPERATING, viewport.bounds()));
        }
    }

    @Test
    void explainsCountedSignsWhereSitesAreGathered() {
        OverlayCartography signs = new OverlayCartography(ATLAS);
        for (double zoom : new double[] {8.7, 9.3, 9.75, 10.25, 10.5, 12}) {
            Viewport viewport = new Viewport(ATLAS.base().territory().area().labelPosition(), zoom, 900, 700);
            boolean shown = signs.compose(OverlayRequest.of(Themes.of("light"), WORDS, Administration.SINCE_2025, zoom))
                    .sprites().stream().anyMatch(sprite -> sprite.gathering().isPresent());

            assertThat(legend(viewport).texts().contains(WORDS.text("legend.gathered"))).as("zoom %s", zoom).isEqualTo(shown);
        }
    }

    @Test
    void explainsTiesWhereZonesOfOneParkAreTied() {
        OverlayCartography signs = new OverlayCartography(ATLAS);
        for (double zoom : new double[] {9.5, 9.75, 10, 10.25, 10.5, 12}) {
            Viewport viewport = new Viewport(ATLAS.base().territory().area().labelPosition(), zoom, 900, 700);
            boolean shown = signs.compose(OverlayRequest.of(Themes.of("light"), WORDS, Administration.SINCE_2025, zoom))
                    .within(viewport).stream().anyMatch(sprite -> sprite.id().startsWith("tie:"));

            assertThat(legend(viewport).texts().contains(WORDS.text("legend.family"))).as("zoom %s", zoom).isEqualTo(shown);
        }
    }

    @Test
    void noSiteIsLeftOutWithoutAWord() {
        Viewport whole = Viewport.fit(ATLAS.base().territory().area().bounds(), 900, 700, Viewport.Insets.of(10));
        for (PlanPeriod period : PlanPeriod.values()) {
            long later = left(period, SiteThen.Presence.LATER);
            assertThat(legend(whole, period).texts().stream().anyMatch(text ->
                    text.contains(WORDS.text("legend.left-out.later", Long.toString(later))))).as("%s", period).isEqualTo(later > 0);
        }
        assertThat(left(PlanPeriod.Y2021, SiteThen.Presence.LATER)).isPositive();
        assertThat(left(PlanPeriod.TODAY, SiteThen.Presence.LATER)).isZero();
        assertThat(left(PlanPeriod.TO_2030, SiteThen.Presence.LATER)).isZero();
    }

    private static long left(PlanPeriod period, SiteThen.Presence reason) {
        PeriodView view = PeriodView.of(ATLAS, period);
        return view.without(reason).stream().filter(then -> !view.drawn().contains(then) && then.site().position().isPresent()).count();
    }

    /** What is planned never looks built, at no stop of the plan. */
    @Test
    void plannedRoadsAreExplainedAsPlannedWhereTheyAreDrawn() {
        Viewport whole = Viewport.fit(ATLAS.base().territory().area().bounds(), 900, 700, Viewport.Insets.of(10));
        String planned = WORDS.text("legend.road.planned", WORDS.text("legend.ring-road"));
        assertThat(legend(whole, PlanPeriod.Y2021).texts()).doesNotContain(planned);
        assertThat(legend(whole, PlanPeriod.TODAY).texts()).contains(planned).doesNotContain(WORDS.text("legend.ring-road"));
        assertThat(legend(whole, PlanPeriod.VISION_2050).texts()).contains(planned).doesNotContain(WORDS.text("legend.ring-road"));
    }

    @Test
    void emptyGroundNeedsNoSigns() {
        Viewport sea = new Viewport(new LatLon(10, 115), 11, 400, 300);

        assertThat(legend(sea).texts()).isEmpty();
    }

    @Test
    void saysThatCoursesAreSchematicWhereTheyAreShown() {
        Viewport whole = Viewport.fit(ATLAS.base().territory().area().bounds(), 900, 700, Viewport.Insets.of(10));

        assertThat(legend(whole).texts()).contains(WORDS.text("legend.schematic"), WORDS.text("legend.halo"),
                WORDS.text("legend.border.province"));
    }

    @Test
    void isNoHigherThanItsRoom() {
        Viewport whole = Viewport.fit(ATLAS.base().territory().area().bounds(), 900, 700, Viewport.Insets.of(10));
        for (double room : new double[] {200, 300, 420, 700}) {
            Drawing card = legend(whole).drawing(room);
            assertThat(card.height()).isLessThan(room * 1.12);
        }
        assertThat(legend(whole).drawing(700).width()).isLessThan(legend(whole).drawing(250).width());
    }

    private static Legend legend(Viewport viewport) {
        return legend(viewport, PlanPeriod.VISION_2050);
    }

    private static Legend legend(Viewport viewport, PlanPeriod period) {
        return LegendOf.picture(viewport, Subject.of(Administration.SINCE_2025).withPeriod(period), WORDS);
    }

    private static Viewport viewport(SplittableRandom random) {
        GeoBounds around = ATLAS.base().territory().area().bounds();
        LatLon centre = new LatLon(random.nextDouble(around.south(), around.north()), random.nextDouble(around.west(), around.east()));
        return new Viewport(centre, random.nextDouble(10.6, 14), 500, 400);
    }

    private static java.util.stream.Stream<SiteThen> sites(GeoBounds bounds, PlanPeriod period) {
        return PeriodView.of(ATLAS, period).drawn()
                .stream().filter(then -> then.site().position().map(Position::at).filter(bounds::contains).isPresent());
    }

    /** Looks for a point of the road inside the bounds, step by step. */
    private static boolean sampled(RoadClass roadClass, RoadStatus status, GeoBounds bounds) {
        for (Road road : ATLAS.base().roads()) {
            if (road.roadClass() == roadClass && road.status() == status) {
                List<LatLon> line = road.line().positions();
                for (int i = 1; i < line.size(); i++) {
                    for (int step = 0; step <= 4000; step++) {
                        double t = step / 4000.0;
                        if (bounds.contains(new LatLon(line.get(i - 1).lat() * (1 - t) + line.get(i).lat() * t,
                                line.get(i - 1).lon() * (1 - t) + line.get(i).lon() * t))) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }
}
