package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Qualifier;
import vn.vinhphuc.atlas.domain.ShareOf;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.geo.LatLon;

class PackReaderTest {

    private static Atlas small() {
        PackResult result = TestPacks.read(TestPacks.SMALL);
        assertThat(result.problems()).isEmpty();
        assertThat(result).isInstanceOf(PackResult.Loaded.class);
        return ((PackResult.Loaded) result).atlas();
    }

    @Test
    void readsEverythingOfASoundPack() {
        Atlas atlas = small();
        assertThat(atlas.pack().version()).isEqualTo("2026.1");
        assertThat(atlas.sites()).extracting(Site::id).containsExactly("kcn-mot", "kcn-hai-1", "kcn-hai-2", "ccn-ba");
        assertThat(atlas.sources()).hasSize(2);
        assertThat(atlas.sectors()).hasSize(2);
        assertThat(atlas.province().statements().getFirst().provenance().asOf().notation()).isEqualTo("2012/2023");
        assertThat(atlas.base().roads().getFirst().ref()).contains("CT.05");
        assertThat(atlas.base().relief().peaks().getFirst().elevationMetres()).contains(1200.0);
        assertThat(atlas.base().places()).hasSize(2);
    }

    @Test
    void readsTheFiguresOfASite() {
        Site site = small().site("kcn-mot").orElseThrow();
        assertThat(site.status()).isEqualTo(Status.OPERATING);
        assertThat(site.hectares()).contains(221.5);
        assertThat(site.fillPercent()).contains(96.9);
        assertThat(site.sectors()).extracting(sector -> sector.name().vietnamese()).containsExactly("Điện tử");
        assertThat(site.position().orElseThrow().at()).isEqualTo(new LatLon(21.31, 105.6));
        Figure earlier = site.figures().others(Measure.FILL_RATE).getFirst();
        assertThat(earlier.value()).isEqualTo(new Value.Range(90, 95, Unit.PERCENT, Optional.of(Qualifier.ABOUT)));
        assertThat(earlier.shareOf()).contains(ShareOf.NOT_STATED);
        Figure planned = site.figures().others(Measure.TOTAL_AREA).getFirst();
        assertThat(planned.horizon()).isEqualTo(OptionalInt.of(2030));
        assertThat(planned.provenance().asOf()).isEqualTo(new AsOf.PartOfYear(2023, 4, 4));
        assertThat(planned.caution().orElseThrow().vietnamese()).isEqualTo("chưa chắc");
    }

    @Test
    void keepsUndatedAndUnverifiedAsSuch() {
        Figure figure = small().site("ccn-ba").orElseThrow().figures().all().getFirst();
        assertThat(figure.provenance()).isInstanceOf(Provenance.Unverified.class);
        assertThat(figure.provenance().asOf()).isEqualTo(AsOf.UNDATED);
    }

    @Test
    void keepsWhatTheAgencyAdded() {
        Site.Promotion promotion = small().site("kcn-mot").orElseThrow().promotion();
        assertThat(promotion.photographs()).containsExactly("pictures/gate.png");
        assertThat(promotion.contact().orElseThrow().phone()).contains("0211");
        assertThat(promotion.website()).contains("https://example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:EPSG::4326", "EPSG:4326"})
    void readsALayerAsOtherProgramsWriteIt(String crs, @TempDir Path pack) throws Exception {
        TestPacks.lay(TestPacks.SMALL, pack);
        Files.writeString(pack.resolve("geo/rivers.geojson"), """
                {"type": "FeatureCollection", "name": "rivers", "generator": "a program", "bbox": [105.5, 21.2, 105.7, 21.4],
                 "crs": {"type": "name", "properties": {"name": "%s"}},
                 "features": [{"type": "Feature", "id": "song", "bbox": [105.5, 21.2, 105.7, 21.4],
                   "properties": {"name": {"vi": "Sông"}, "rank": 1, "source": "s2", "accuracyM": 30},
                   "geometry": {"type": "MultiLineString", "bbox": [105.5, 21.2, 105.7, 21.4],
                     "coordinates": [[[105.5, 21.2, 12.5], [105.7, 21.4, 0]]]}}]}""".formatted(crs));
        PackSeal.seal(pack);

        PackResult result = TestPacks.read(pack);

        assertThat(result.problems()).isEmpty();
        assertThat(((PackResult.Loaded) result).atlas().base().rivers()).singleElement().satisfies(river ->
                assertThat(river.line().positions()).containsExactly(new LatLon(21.2, 105.5), new LatLon(21.4, 105.7)));
    }

    @Test
    void saysThatAFolderIsNotThere(@TempDir Path folder) {
        PackResult result = TestPacks.read(folder.resolve("none"));
        assertThat(result).isInstanceOfSatisfying(PackResult.Broken.class,
                broken -> assertThat(broken.unreadable()).isTrue());
    }

    @Test
    void namesEveryFileOfAnEmptyFolder(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("note.txt"), "nothing");
        PackResult result = TestPacks.read(folder);
        assertThat(result.problems()).extracting(Problem::kind).containsOnly(ProblemKind.MISSING_FILE);
        assertThat(result.problems()).extracting(Problem::file)
                .contains("manifest.json", "parks.json", "geo/territory.geojson").hasSize(19);
    }
}
