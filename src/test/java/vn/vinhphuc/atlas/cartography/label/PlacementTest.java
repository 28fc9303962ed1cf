package vn.vinhphuc.atlas.cartography.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;

class PlacementTest {

    private static final TextStyle STYLE = TextStyle.of(Face.REGULAR, 11, Colour.WHITE);
    private static final Box AREA = new Box(0, 0, 400, 400);
    private static final double REACH = 5;

    @Test
    void labelsOverlapNeitherOneAnotherNorASymbol() {
        for (int seed = 0; seed < 30; seed++) {
            List<ScreenPoint> points = points(seed);
            List<Sprite> placed = placement(points, 1).place(labels(points));
            List<Box> symbols = points.stream().map(PlacementTest::symbol).toList();

            assertThat(placed).hasSizeGreaterThan(20);
            for (int i = 0; i < placed.size(); i++) {
                Box box = text(placed.get(i), points);
                assertThat(symbols).as("seed %d", seed).noneMatch(box::overlaps);
                for (int j = 0; j < i; j++) {
                    assertThat(box.overlaps(text(placed.get(j), points))).as("seed %d, %d and %d", seed, i, j).isFalse();
                }
            }
        }
    }

    @Test
    void orderOfTheInputDoesNotMatter() {
        List<ScreenPoint> points = points(3);
        List<Label> shuffled = new ArrayList<>(labels(points));
        Collections.shuffle(shuffled, new Random(5));

        assertThat(places(placement(points, 1).place(shuffled))).isEqualTo(places(placement(points, 1).place(labels(points))));
    }

    @Test
    void signsStayApartWhileTheMapGrows() {
        for (int seed = 0; seed < 20; seed++) {
            double stretch = 1.19;
            List<ScreenPoint> points = points(seed);
            List<Sprite> placed = placement(points, stretch).place(labels(points));
            for (double scale : new double[] {1, 1.05, 1.11, 1.17, 1.189}) {
                List<ScreenPoint> grown = points.stream().map(p -> new ScreenPoint(p.x() * scale, p.y() * scale)).toList();
                for (int i = 0; i < placed.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        assertThat(text(placed.get(i), grown).overlaps(text(placed.get(j), grown)))
                                .as("seed %d, scale %s, %d and %d", seed, scale, i, j).isFalse();
                    }
                }
            }
        }
    }

    @Test
    void theImportantLabelKeepsTheOnlyPlace() {
        ScreenPoint at = new ScreenPoint(50, 50);
        Box only = new Box(0, 0, 30, 10);
        Foot foot = new Foot(new LatLon(21, 105), at);
        List<Sprite> placed = placement(List.of(), 1).place(List.of(
                label("a", Rank.DETAIL, foot, only), label("b", Rank.OTHER_PARK, foot, only)));

        assertThat(placed).extracting(Sprite::id).containsExactly("b");
    }

    @Test
    void nothingReachesBeyondTheLimit() {
        List<ScreenPoint> points = points(9);
        Box limit = new Box(40, 40, 300, 300);
        List<Sprite> placed = new Placement(occupied(points, 1), new Barriers(AREA), Optional.of(limit)).place(labels(points));

        assertThat(placed).isNotEmpty().allSatisfy(sprite -> assertThat(limit.contains(text(sprite, points))).isTrue());
    }

    @Test
    void labelsRatherLieBesideALine() {
        Barriers barriers = new Barriers(AREA);
        barriers.add(List.of(new ScreenPoint(110, 0), new ScreenPoint(110, 400)), 12);
        List<ScreenPoint> points = List.of(new ScreenPoint(100, 100));
        Sprite placed = new Placement(occupied(points, 1), barriers, Optional.empty()).place(labels(points)).getFirst();

        assertThat(text(placed, points).right()).isLessThan(110);
    }

    @Test
    void aFullerFormTakesOnlyRoomThatIsLeft() {
        Foot foot = new Foot(new LatLon(21, 105), new ScreenPoint(50, 50));
        Box small = new Box(0, 0, 30, 10);
        Box large = new Box(0, 0, 30, 20);
        Label named = label("a", Rank.OTHER_PARK, foot, small).orFuller(Optional.of(
                () -> java.util.stream.Stream.of(Places.of(List.of(Candidate.of(foot, large, 0, List::of))))));

        assertThat(placement(List.of(), 1).place(List.of(named))).extracting(Sprite::box).containsExactly(large);
        assertThat(placement(List.of(), 1).place(List.of(named, label("b", Rank.DETAIL, foot, new Box(0, 12, 30, 10)))))
                .extracting(Sprite::box).containsExactly(small, new Box(0, 12, 30, 10));
    }

    @Test
    void whatIsNotDueMakesWayForWhatIs() {
        Foot foot = new Foot(new LatLon(21, 105), new ScreenPoint(50, 50));
        Box only = new Box(0, 0, 30, 10);
        Box both = new Box(0, 0, 62, 10);
        Box beside = new Box(32, 0, 30, 10);
        List<Sprite> placed = placement(List.of(), 1).place(List.of(
                label("a", Rank.INTERCHANGE, foot, both), label("b", Rank.TOWN, foot, only),
                label("c", Rank.EXPRESSWAY_NAME, foot, beside)));

        assertThat(placed).extracting(Sprite::id).containsExactly("b", "c");
    }

    @Test
    void aLabelThatIsDueEvictsAnotherWithALastResort() {
        Foot foot = new Foot(new LatLon(21, 105), new ScreenPoint(50, 50));
        Box only = new Box(0, 0, 30, 10);
        Box far = new Box(0, 40, 30, 10);
        Label yielding = label("a", Rank.OPERATING_PARK, foot, only)
                .orAtLast(Optional.of(() -> Places.of(List.of(Candidate.of(foot, far, 20, List::of)))));
        List<Sprite> placed = placement(List.of(), 1).place(List.of(yielding, label("b", Rank.OPERATING_PARK, foot, only)));

        assertThat(placed).extracting(Sprite::id, Sprite::box)
                .containsExactlyInAnyOrder(tuple("a", far), tuple("b", only));
    }

    @Test
    void aLastResortIsLeftAloneWhereThereIsRoom() {
        Foot foot = new Foot(new LatLon(21, 105), new ScreenPoint(50, 50));
        Label label = label("a", Rank.OPERATING_PARK, foot, new Box(0, 0, 30, 10)).orAtLast(Optional.of(() -> {
            throw new AssertionError("nobody needs it");
        }));

        assertThat(placement(List.of(), 1).place(List.of(label))).hasSize(1);
    }

    private static Label label(String id, Rank rank, Foot foot, Box box) {
        return new Label(id, Sprite.Layer.LABEL, rank, Optional.empty(),
                () -> java.util.stream.Stream.of(Places.of(List.of(Candidate.of(foot, box, 0, List::of)))));
    }

    private static List<ScreenPoint> points(int seed) {
        Random random = new Random(seed);
        List<ScreenPoint> points = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            points.add(new ScreenPoint(20 + random.nextDouble() * 360, 20 + random.nextDouble() * 360));
        }
        return points;
    }

    private static List<Label> labels(List<ScreenPoint> points) {
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Around around = Around.point(new Foot(new LatLon(i, i), points.get(i)), REACH, 1,
                    new Around.Leader(Colour.WHITE, Colour.WHITE));
            Rank rank = Rank.values()[i % Rank.values().length];
            TextBlock text = TextBlock.of("Khu " + i, STYLE);
            labels.add(new Label("label" + i, Sprite.Layer.LABEL, rank, Optional.empty(), () -> around.candidates(List.of(text))));
        }
        return labels;
    }

    private static Placement placement(List<ScreenPoint> points, double stretch) {
        return new Placement(occupied(points, stretch), new Barriers(AREA), Optional.empty());
    }

    private static Occupied occupied(List<ScreenPoint> points, double stretch) {
        Occupied occupied = new Occupied(stretch, AREA);
        points.forEach(point -> occupied.take(point, List.of(symbol(new ScreenPoint(0, 0)))));
        return occupied;
    }

    private static Box symbol(ScreenPoint at) {
        return new Box(at.x() - REACH, at.y() - REACH, 2 * REACH, 2 * REACH);
    }

    /** The letters of a label, without its leader. */
    private static Box text(Sprite sprite, List<ScreenPoint> points) {
        int i = Integer.parseInt(sprite.id().substring(5));
        vn.vinhphuc.atlas.drawing.Mark.Words words = (vn.vinhphuc.atlas.drawing.Mark.Words) sprite.marks().getLast();
        double width = STYLE.width(words.text());
        double left = switch (words.align()) {
            case START -> 0;
            case MIDDLE -> -width / 2;
            case END -> -width;
        };
        return new Box(points.get(i).x() + words.at().x() + left, points.get(i).y() + words.at().y() - STYLE.size() * 0.79,
                width, STYLE.size()).grown(-0.01);
    }

    private static List<String> places(List<Sprite> sprites) {
        return sprites.stream().map(sprite -> sprite.id() + sprite.box()).sorted().toList();
    }
}
