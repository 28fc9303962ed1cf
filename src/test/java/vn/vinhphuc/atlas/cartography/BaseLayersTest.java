package vn.vinhphuc.atlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.BaseMap.Unit;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.domain.RoadStatus;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.geo.Border;
import vn.vinhphuc.atlas.geo.Coverage;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;

class BaseLayersTest {

    private static final LatLon HERE = new LatLon(21.3, 105.6);

    @ParameterizedTest
    @EnumSource(RoadClass.class)
    void onlyABuiltRoadIsAllSolid(RoadClass roadClass) {
        for (String theme : Themes.IDS) {
            Pen pen = new Pen(Themes.of(theme), 10.5);
            assertThat(new RoadLook(roadClass, RoadStatus.OPERATING).strokes(pen)).allMatch(stroke -> stroke.dash().isEmpty());
            assertThat(new RoadLook(roadClass, RoadStatus.UNDER_CONSTRUCTION).strokes(pen)).anyMatch(stroke -> !stroke.dash().isEmpty());
            assertThat(new RoadLook(roadClass, RoadStatus.PLANNED).strokes(pen)).anyMatch(stroke -> !stroke.dash().isEmpty());
        }
    }

    @Test
    void theExpresswayIsTheHeaviestLineAtEveryZoom() {
        for (double zoom = 7; zoom < 15; zoom += 0.5) {
            Pen pen = new Pen(Themes.of("light"), zoom);
            double hero = new RoadLook(RoadClass.EXPRESSWAY, RoadStatus.OPERATING).strokes(pen).get(1).width();
            for (RoadClass roadClass : RoadClass.values()) {
                for (RoadStatus status : List.of(RoadStatus.UNDER_CONSTRUCTION, RoadStatus.PLANNED)) {
                    assertThat(new RoadLook(roadClass, status).strokes(pen).get(1).width()).isLessThan(hero);
                }
            }
            assertThat(new RoadLook(RoadClass.NATIONAL, RoadStatus.OPERATING).strokes(pen).getFirst().width()).isLessThan(hero);
        }
    }

    @Test
    void aTrackCutBesideAPointLeavesNoCrumb() {
        Track track = new Track(List.of(new ScreenPoint(0, 0), new ScreenPoint(10, 0), new ScreenPoint(10, 5)));

        assertThat(track.from(10 - 1e-9)).isEqualTo(track.from(10));
        assertThat(track.from(10).points()).containsExactly(new ScreenPoint(10, 0), new ScreenPoint(10, 5));
        assertThat(track.upTo(10 + 1e-9).points()).containsExactly(new ScreenPoint(0, 0), new ScreenPoint(10, 0));
    }

    @Test
    void districtsThatTouchDifferInTint() {
        for (int seed = 0; seed < 20; seed++) {
            BaseMap base = PatchworkAtlas.of(seed).base();
            DistrictTints tints = DistrictTints.of(base);
            for (Border border : Coverage.borders(base.communes().stream().map(Unit::area).toList())) {
                List<Unit> sides = border.sides().stream().map(base.communes()::get).toList();
                assertThat(sides.stream().map(DistrictTints::district).distinct().count())
                        .isEqualTo(sides.stream().map(tints::of).distinct().count());
            }
        }
    }

    @Test
    void generalisedUnitsStillShareTheirBordersAndTheTerritorys() {
        Atlas atlas = PatchworkAtlas.of(3);
        Land land = Land.of(atlas.base(), Administration.SINCE_2025, DistrictTints.of(atlas.base()), 500);
        double units = land.units().stream().mapToDouble(unit -> unit.area().hectares()).sum();
        assertThat(units).isCloseTo(land.territory().hectares(), within(1e-3 * units));
        assertThat(land.districts()).isNotEmpty();
        assertThat(land.communes()).isNotEmpty();
    }

    @Test
    void aLineThatEndsJustShortOfAnotherIsLedUpToIt() {
        GeoLine road = new GeoLine(List.of(HERE, new LatLon(21.3, 105.8)));
        GeoLine branch = new GeoLine(List.of(new LatLon(21.4, 105.7), new LatLon(21.302, 105.7)));
        Course course = Network.of(List.of(road, branch), Course.FADE, Outline.circle(0, 0, 1), Plane.around(HERE, 12)).getLast();
        ScreenPoint end = course.track().points().getLast();
        assertThat(end.y()).isCloseTo(Plane.around(HERE, 12).at(HERE).y(), within(0.01));
        assertThat(course.finish()).isZero();
        assertThat(course.start()).isEqualTo(Course.FADE);
    }

    @Test
    void aLineGoesOnOutsideAndFades() {
        GeoLine road = new GeoLine(List.of(HERE, new LatLon(21.3, 105.8)));
        Plane plane = Plane.around(HERE, 12);
        Course course = Network.of(List.of(road), Course.FADE, Outline.circle(0, 0, 20), plane).getFirst();
        assertThat(course.start()).as("begins inside").isZero();
        assertThat(course.track().points().getFirst()).isEqualTo(plane.at(HERE));
        double known = plane.at(new LatLon(21.3, 105.8)).x();
        assertThat(course.track().points().getLast().x()).isCloseTo(known + Course.FADE, within(0.01));
        List<Piece> drawn = course.drawn(new RoadLook(RoadClass.NATIONAL, RoadStatus.OPERATING).strokes(new Pen(Themes.of("light"), 12)),
                Themes.of("light").colour(Role.OUTSIDE)).getFirst();
        assertThat(drawn).as("the line itself and ten steps").hasSize(11);
        assertThat(drawn.getFirst().reach().right()).isCloseTo(known, within(10.0));
    }

    @Test
    void aRiverFadesOverWhatIsKnownOfItOutside() {
        GeoLine river = new GeoLine(List.of(new LatLon(21.3, 105.59), new LatLon(21.3, 105.8)));
        Plane plane = Plane.around(HERE, 12);
        Course course = Network.of(List.of(river), 0, Outline.circle(0, 0, 20), plane).getFirst();
        assertThat(course.track().points()).isEqualTo(plane.points(river.positions()));
        assertThat(course.start()).as("begins 29 px west of here, 9 px outside").isBetween(8.0, 12.0);
        assertThat(course.finish()).isEqualTo(Course.FADE);
    }

    @Test
    void cuttingALineKeepsItsLength() {
        SplittableRandom random = new SplittableRandom(2);
        for (int round = 0; round < 200; round++) {
            Track track = new Track(IntStream.range(0, 2 + random.nextInt(20))
                    .mapToObj(i -> new ScreenPoint(random.nextDouble(100), random.nextDouble(100))).toList());
            double cut = random.nextDouble(track.length());
            assertThat(track.upTo(cut).length()).isCloseTo(cut, within(1e-6));
            assertThat(track.upTo(cut).length() + track.from(cut).length()).isCloseTo(track.length(), within(1e-6));
        }
    }

    @Test
    void bordersOfNeighboursLeaveOutTheTerritory() {
        BaseMap base = PatchworkAtlas.of(1).base();
        List<GeoLine> lines = NeighbourBorders.of(base, Administration.SINCE_2025);
        assertThat(lines).isNotEmpty();
        assertThat(lines.stream().flatMap(line -> line.positions().stream()))
                .noneMatch(p -> p.lat() == PatchworkAtlas.SOUTH + 0.5 && base.territory().area().contains(p));
    }
}
