package vn.vinhphuc.atlas.cartography.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.furniture.LegendOf;
import vn.vinhphuc.atlas.cartography.subject.Finder;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.cartography.trace.Trace;
import vn.vinhphuc.atlas.cartography.trace.TraceLook;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Svg;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Measured;
import vn.vinhphuc.atlas.view.Reach;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.access.Distance;

/** Ways, circles and what is measured: drawn, labelled and explained alike. */
class TraceSignsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "traces");
    private static final Words WORDS = Words.of(Language.VIETNAMESE);
    private static final OverlayCartography SIGNS = new OverlayCartography(ShippedPack.ATLAS);
    private static final Finder FINDER = new Finder(ShippedPack.ATLAS);
    private static final LatLon KHAI_QUANG = ShippedPack.ATLAS.site("kcn-khai-quang")
            .flatMap(Site::position).map(Position::at).orElseThrow();
    private static final Viewport VIEW = new Viewport(KHAI_QUANG, 10.5, 900, 700);

    /**
     * The lines and their samples; what stands on them depends on all other labels and is tested as words. Written anew with {@code
     * -Dgolden.write=true}.
     */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "projector"})
    void theLinesLookAsTheyDid(String theme) throws IOException {
        Subject subject = FINDER.subject(ViewState.START.withReach(Optional.of(Reach.from("kcn-khai-quang").withRings(true)))
                .withMeasured(Optional.of(corners(Measured.Shape.AREA))));
        List<Mark> marks = new ArrayList<>(List.of(Mark.filled(Outline.rectangle(0, 0, 900, 700), Themes.of(theme).colour(Role.LAND))));
        marks.addAll(Trace.marks(Trace.of(subject.findings()), VIEW, Themes.of(theme)));
        for (TraceLook look : TraceLook.values()) {
            marks.add(Mark.moved(look.name(), look.sample(40, new Gauge(Themes.of(theme), 10)), 20, 30 + 30 * look.ordinal()));
        }
        String svg = Svg.of(new Drawing(900, 700, marks)).replace("><", ">\n<");
        Path golden = FOLDER.resolve(theme + ".svg");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, svg);
        }
        assertThat(svg).as("%s; -Dgolden.write=true writes it anew", golden).isEqualTo(Files.readString(golden));
    }

    @Test
    void whatIsMeasuredIsToldOnTheMap() {
        assertThat(measuredTag(Measured.Shape.LINE)).matches("2\\d,\\d km");
        assertThat(measuredTag(Measured.Shape.AREA)).matches("\\d\\.\\d{3}(,\\d)? ha · chu vi 3\\d,\\d km");
        Subject alone = FINDER.subject(ViewState.START.withMeasured(Optional.of(Measured.nothing(Measured.Shape.AREA).with(KHAI_QUANG))));
        assertThat(words(SIGNS.compose(request(alone, Themes.of("light"))), "measured")).isEmpty();
        assertThat(Trace.of(alone.findings())).singleElement()
                .satisfies(trace -> assertThat(trace.in(VIEW, Themes.of("light")).corners()).hasSize(1));
    }

    private static String measuredTag(Measured.Shape shape) {
        Subject subject = FINDER.subject(ViewState.START.withMeasured(Optional.of(corners(shape))));
        return String.join("|", words(SIGNS.compose(request(subject, Themes.of("light"))), "measured"));
    }

    @Test
    void aWayIsLabelledWithItsDistanceAndEveryCircleWithItsRadius() {
        Subject subject = reach(Reach.from("kcn-khai-quang").withTo(Optional.of(Destination.NOI_BAI)).withRings(true));
        Overlay overlay = SIGNS.compose(request(subject, Themes.of("light")));

        assertThat(words(overlay, "way:noi-bai")).singleElement().satisfies(text -> assertThat(text).contains("Nội Bài", "25 km"));
        assertThat(words(overlay, "ring:10")).containsExactly("10 km");
        assertThat(words(overlay, "ring:30")).containsExactly("30 km");
    }

    @Test
    void anEstimateSaysSoWithItsErrorAndAStraightLineThatItIsOne() {
        Access access = new Access(ShippedPack.ATLAS.base());
        Site unpublished = ShippedPack.ATLAS.sites().stream()
                .filter(site -> access.from(site, Destination.NOI_BAI).best() instanceof Distance.Estimated).findFirst().orElseThrow();

        assertThat(label(Reach.from(unpublished.id()).withTo(Optional.of(Destination.NOI_BAI)))).contains("khoảng ", " ± ", "Nội Bài");
        Reach straight = Reach.from("kcn-khai-quang").withTo(Optional.of(Destination.INTERCHANGE));
        assertThat(Trace.of(reach(straight).findings())).extracting(Trace::look).containsExactly(TraceLook.STRAIGHT);
        assertThat(label(straight)).contains("đường chim bay").doesNotContain("khoảng");
    }

    private static String label(Reach reach) {
        LatLon middle = ShippedPack.ATLAS.site(reach.site()).flatMap(Site::position).map(Position::at).orElseThrow();
        Viewport close = new Viewport(middle, 12.5, 1600, 1000);
        OverlayRequest request = new OverlayRequest(Themes.of("light"), WORDS, reach(reach), 12.5, Optional.empty())
                .within(new Frame(close, new Box(0, 0, 1600, 1000), List.of()));
        return String.join("", words(SIGNS.compose(request), "way:" + reach.to().orElseThrow().key()));
    }

    /** Among all ways from a site no straight line is drawn: it is none. */
    @Test
    void straightLinesAreDrawnOnlyWhereTheyWereAskedFor() {
        for (Site site : ShippedPack.ATLAS.sites()) {
            assertThat(Trace.of(reach(Reach.from(site.id())).findings())).as(site.id()).allMatch(trace -> trace.look() == TraceLook.WAY);
        }
    }

    @Test
    void aCircleIsOneOnTheEllipsoid() {
        Trace ring = Trace.of(reach(Reach.from("kcn-khai-quang").withRings(true)).findings()).getFirst();

        assertThat(ring.look()).isEqualTo(TraceLook.RING);
        assertThat(ring.line().positions()).allSatisfy(at -> assertThat(KHAI_QUANG.metresTo(at)).isBetween(9_999.9, 10_000.1));
    }

    @Test
    void theLegendExplainsTheLinesThatAreVisibleAndNoOther() {
        Subject subject = FINDER.subject(ViewState.START.withReach(Optional.of(Reach.from("kcn-khai-quang").withRings(true)))
                .withMeasured(Optional.of(corners(Measured.Shape.LINE))));
        Map<TraceLook, String> keys =
                Map.of(TraceLook.WAY, "legend.way", TraceLook.RING, "legend.ring", TraceLook.LINE, "legend.measured.line",
                TraceLook.STRAIGHT, "legend.way.straight", TraceLook.AREA, "legend.measured.area");
        Map<TraceLook, Integer> seen = new TreeMap<>();
        Random random = new Random(4);
        for (int round = 0; round < 80; round++) {
            Viewport viewport = new Viewport(new LatLon(21.1 + random.nextDouble() * 0.5, 105.2 + random.nextDouble() * 0.7), 12, 500, 400);
            List<String> texts = LegendOf.picture(viewport, subject, WORDS).texts();
            keys.forEach((look, key) -> {
                boolean visible = Trace.of(subject.findings())
                        .stream().anyMatch(trace -> trace.look() == look && sampled(trace, viewport.bounds()));
                seen.merge(look, visible ? 1 : 0, Integer::sum);
                assertThat(texts.contains(WORDS.text(key))).as("%s in %s", look, viewport).isEqualTo(visible);
            });
        }
        assertThat(seen.get(TraceLook.WAY)).isBetween(1, 79);
        assertThat(seen.get(TraceLook.RING)).isBetween(1, 79);
        assertThat(seen.get(TraceLook.LINE)).isBetween(1, 79);
    }

    @Test
    void theSameQuestionGivesTheSameLinesAndSigns() {
        ViewState view = ViewState.START.withReach(Optional.of(Reach.from("kcn-song-lo-ii").withRings(true)));
        Subject again = new Finder(ShippedPack.ATLAS).subject(view);

        assertThat(Trace.of(again.findings())).isEqualTo(Trace.of(FINDER.subject(view).findings()));
        assertThat(SIGNS.compose(request(again, Themes.of("dark"))))
                .isEqualTo(SIGNS.compose(request(FINDER.subject(view), Themes.of("dark"))));
    }

    private static boolean sampled(Trace trace, GeoBounds bounds) {
        List<LatLon> line = trace.line().positions();
        for (int i = 1; i < line.size(); i++) {
            for (int step = 0; step <= 400; step++) {
                double t = step / 400.0;
                LatLon a = line.get(i - 1);
                LatLon b = line.get(i);
                if (bounds.contains(new LatLon(a.lat() + t * (b.lat() - a.lat()), a.lon() + t * (b.lon() - a.lon())))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Measured corners(Measured.Shape shape) {
        return Measured.nothing(shape).with(new LatLon(21.2, 105.45)).with(new LatLon(21.3, 105.5)).with(new LatLon(21.22, 105.55));
    }

    private static Subject reach(Reach reach) {
        return FINDER.subject(ViewState.START.withReach(Optional.of(reach)));
    }

    private static OverlayRequest request(Subject subject, Theme theme) {
        return new OverlayRequest(theme, WORDS, subject, VIEW.zoom(), Optional.empty())
                .within(new Frame(VIEW, new Box(0, 0, VIEW.width(), VIEW.height()), List.of()));
    }

    private static List<String> words(Overlay overlay, String id) {
        return overlay.sprites().stream().filter(sprite -> sprite.id().equals(id)).map(sprite -> words(sprite.marks())).toList();
    }

    private static String words(List<Mark> marks) {
        StringBuilder words = new StringBuilder();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                words.append(words(group.marks()));
            } else if (mark instanceof Mark.Words text) {
                words.append(text.text());
            }
        }
        return words.toString();
    }
}
