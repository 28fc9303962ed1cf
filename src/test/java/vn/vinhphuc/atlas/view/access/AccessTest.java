package vn.vinhphuc.atlas.view.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.BaseMap.Road;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.domain.RoadStatus;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.view.Reach;

class AccessTest {

    private static final BaseMap BASE = RealAtlas.ATLAS.base();
    private static final Access ACCESS = new Access(BASE);

    @ParameterizedTest
    @CsvSource({"kcn-khai-quang, noi-bai, 25", "kcn-khai-quang, hanoi, 50", "kcn-song-lo-ii, interchange, 5.5",
        "kcn-nam-binh-xuyen, hai-phong, 150", "kcn-khai-quang, station, 2"})
    void whatIsPublishedComesFirst(String site, String to, double km) {
        assertThat(line(site, to).best()).isInstanceOf(Distance.Published.class)
                .satisfies(best -> assertThat(best.roadKm()).contains(km));
    }

    @Test
    void aPublishedDistanceBelowTheStraightLineStaysWithARemark() {
        assertThat(line("kcn-phuc-yen", "noi-bai").best()).isInstanceOfSatisfying(Distance.Published.class, published -> {
            assertThat(published.roadKm()).contains(10.0);
            assertThat(published.straightKm().orElseThrow()).isCloseTo(12.4, within(0.1));
        });
        assertThat(line("kcn-khai-quang", "noi-bai").best()).isInstanceOfSatisfying(Distance.Published.class,
                published -> assertThat(published.straightKm()).isEmpty());
    }

    /** The schematic roads are not a lie: where both are there, what is published lies within the stated error. */
    @Test
    void estimatesAgreeWithWhatIsPublished() {
        List<String> compared = new ArrayList<>();
        for (Site site : RealAtlas.ATLAS.sites()) {
            Access.Line line = ACCESS.from(site, Destination.NOI_BAI);
            if (line.best() instanceof Distance.Published published && line.known().getLast() instanceof Distance.Estimated way) {
                assertThat(way.km()).as(site.id()).isCloseTo(published.roadKm().orElseThrow(), within(way.errorKm()));
                compared.add(site.id());
            }
        }
        assertThat(compared).contains("kcn-khai-quang", "kcn-song-lo-ii", "kcn-phuc-yen", "kcn-tam-duong-i-kv2");
    }

    @Test
    void noWayIsShorterThanTheStraightLine() {
        assertThat(ways().count()).isGreaterThan(50);
        ways().forEach(way -> {
            GeoLine first = way.route().parts().getFirst().line();
            LatLon from = first.positions().getFirst();
            LatLon to = way.route().parts().getLast().line().positions().getLast();
            assertThat(way.km() * 1000).isGreaterThanOrEqualTo(from.metresTo(to) - 1).isCloseTo(way.route().metres(), within(1e-6));
            assertThat(to.metresTo(way.to().from(from))).isLessThan(1);
            assertThat(way.errorKm()).isGreaterThan(way.to().accuracyMetres() / 1000);
        });
    }

    @Test
    void waysHaveNoGaps() {
        ways().forEach(way -> {
            List<GeoLine> lines = way.route().parts().stream().map(Route.Part::line).toList();
            for (int i = 1; i < lines.size(); i++) {
                assertThat(lines.get(i).positions().getFirst().metresTo(lines.get(i - 1).positions().getLast()))
                        .as(way.to().id()).isLessThan(1);
                assertThat(roadOf(way.route().parts().get(i))).as("joined").isNotEqualTo(roadOf(way.route().parts().get(i - 1)));
            }
        });
    }

    /** What is planned or being built carries nobody. */
    @Test
    void waysTakeOperatingRoadsOnly() {
        assertThat(ways().flatMap(way -> way.route().roads().stream())).extracting(Road::status).containsOnly(RoadStatus.OPERATING);
        assertThat(line("kcn-khai-quang", "ring-road").best()).isInstanceOfSatisfying(Distance.StraightLine.class,
                straight -> assertThat(straight.to().status()).isEqualTo(RoadStatus.PLANNED));
    }

    /** Not where another road passes over or under it. */
    @Test
    void theExpresswayIsEnteredAtInterchangesOnly() {
        List<LatLon> exits = BASE.interchanges().stream().filter(Goal::isExit).map(BaseMap.Interchange::at).toList();
        assertThat(ways().flatMap(way -> way.route().parts().stream()).filter(AccessTest::isExpressway)).isNotEmpty();
        ways().forEach(way -> {
            List<Route.Part> parts = way.route().parts();
            for (int i = 1; i < parts.size(); i++) {
                if (isExpressway(parts.get(i)) != isExpressway(parts.get(i - 1))) {
                    LatLon at = parts.get(i).line().positions().getFirst();
                    assertThat(exits).anyMatch(exit -> exit.metresTo(at) <= Junctions.SNAP_METRES);
                }
            }
        });
    }

    @Test
    void aStraightLineIsNeverADistanceByRoad() {
        Distance hanoi = line("kcn-binh-xuyen", "hanoi").best();
        assertThat(hanoi).isInstanceOfSatisfying(Distance.StraightLine.class, straight ->
                assertThat(straight.km()).isCloseTo(straight.line().metres() / 1000, within(1e-9)));
        assertThat(hanoi.roadKm()).isEmpty();
        assertThat(line("kcn-binh-xuyen", "hanoi").byRoad()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kcn-khai-quang, hai-phong, BEYOND_THE_MAP", "kcn-khai-quang, lach-huyen, BEYOND_THE_MAP",
        "kcn-khai-quang, lao-cai, BEYOND_THE_MAP", "ccn-hop-thanh, noi-bai, NO_POSITION"})
    void saysWhyNothingIsKnown(String site, String to, Distance.Reason reason) {
        assertThat(line(site, to).best()).isEqualTo(new Distance.Unknown(reason));
    }

    @Test
    void theMapMayHaveNone() {
        BaseMap bare = new BaseMap(BASE.territory(), List.of(), List.of(), java.util.Map.of(), List.of(), List.of(), BASE.relief(),
                List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(new Access(bare).from(site("kcn-binh-xuyen"))).extracting(Access.Line::best)
                .containsOnly(new Distance.Unknown(Distance.Reason.NONE_ON_THE_MAP));
    }

    @Test
    void goesTheShorterOfTwoWays() {
        assertThat(line("kcn-son-loi", "noi-bai").route().orElseThrow().roads()).extracting(road -> road.feature().id())
                .containsExactly("ct05");
        assertThat(line("kcn-khai-quang", "noi-bai").route().orElseThrow().roads()).extracting(road -> road.feature().id())
                .containsExactly("ql2");
    }

    @Test
    void everySiteHasEveryLine() {
        assertThat(RealAtlas.ATLAS.sites()).allSatisfy(site -> assertThat(ACCESS.from(site)).extracting(Access.Line::to)
                .containsExactly(Destination.values()));
    }

    @Test
    void everyCornerOfARingIsAsFar() {
        Site site = site("kcn-khai-quang");
        var rings = Access.rings(site);
        assertThat(rings).hasSize(3);
        for (int i = 0; i < 3; i++) {
            double metres = Reach.RINGS_KM.get(i) * 1000.0;
            assertThat(rings.get(i).rings().getFirst()).allSatisfy(corner ->
                    assertThat(corner.metresTo(site.position().orElseThrow().at())).isCloseTo(metres, within(0.001)));
        }
        assertThat(Access.rings(site("ccn-hop-thanh"))).isEmpty();
    }

    private static String roadOf(Route.Part part) {
        return part instanceof Route.Part.Along(Road road, var _) ? road.feature().id() : "leg";
    }

    private static boolean isExpressway(Route.Part part) {
        return part instanceof Route.Part.Along(Road road, var _) && road.roadClass() == RoadClass.EXPRESSWAY;
    }

    private static Stream<Distance.Estimated> ways() {
        return RealAtlas.ATLAS.sites().stream().flatMap(site -> ACCESS.from(site).stream()).flatMap(line -> line.known().stream())
                .flatMap(distance -> distance instanceof Distance.Estimated way ? Stream.of(way) : Stream.of());
    }

    private static Access.Line line(String site, String to) {
        Optional<Destination> destination = Stream.of(Destination.values()).filter(one -> one.key().equals(to)).findFirst();
        return ACCESS.from(site(site), destination.orElseThrow());
    }

    private static Site site(String id) {
        return RealAtlas.ATLAS.site(id).orElseThrow();
    }
}
