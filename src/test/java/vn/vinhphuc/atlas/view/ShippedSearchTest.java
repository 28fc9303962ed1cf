package vn.vinhphuc.atlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.data.PackReader;
import vn.vinhphuc.atlas.data.PackResult;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;

/** What people will type, in the data that they will have. */
class ShippedSearchTest {

    private static final SearchIndex INDEX = index();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CT.05               | ct05
            ct05                | ct05
            Hà Nội – Lào Cai    | ct05
            ha noi lao cai      | ct05
            noi bai lao cai     | ct05
            cao toc             | ct05
            vanh dai 4          | vd4
            ring road 5         | vd5
            ba thien            | kcn-ba-thien
            KCN Bá Thiện        | kcn-ba-thien
            khu công nghiệp bá thiện ii | kcn-ba-thien-ii
            khai qunag          | kcn-khai-quang
            TLIP III            | kcn-thang-long-vinh-phuc
            ccn te lo           | ccn-te-lo
            piaggio             | kcn-binh-xuyen
            noi bai airport     | noi-bai-airport
            ic4                 | ic4
            """)
    void findsFirst(String typed, String id) {
        assertThat(INDEX.find(typed)).first().extracting(SearchHit::id).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dong soc            | kcn-dong-soc ccn-dong-soc
            phuong vinh phuc    | kcn-khai-quang
            vinh yen            | kcn-khai-quang
            electronics         | kcn-khai-quang kcn-ba-thien
            """)
    void findsAmongOthers(String typed, String ids) {
        assertThat(INDEX.sites(typed)).containsAll(List.of(ids.split(" ")));
    }

    /** Enter flies there: to the ends of a road, to the point of a site. */
    @Test
    void saysWhereItLies() {
        assertThat(INDEX.find("CT.05")).first().satisfies(road -> assertThat(road.where().orElseThrow())
                .isEqualTo(new GeoBounds(105.22, 21.2165, 105.779, 21.435)));
        assertThat(INDEX.find("khai quang")).first().satisfies(site -> {
            assertThat(site.where().orElseThrow().west()).isEqualTo(site.where().orElseThrow().east()).isBetween(105.6, 105.65);
        });
        assertThat(INDEX.find("Hợp Thành")).first().satisfies(site -> assertThat(site.where()).isEmpty());
        assertThat(INDEX.find("huyện lập thạch")).filteredOn(hit -> hit.kind() == SearchHit.Kind.DISTRICT).first()
                .satisfies(district -> assertThat(district.where().orElseThrow().contains(new LatLon(21.415, 105.461))).isTrue());
    }

    private static SearchIndex index() {
        return new PackReader(LocalDate.of(2026, 11, 30)).read(new BundledPack()) instanceof PackResult.Loaded loaded
                ? new SearchIndex(loaded.atlas()) : org.assertj.core.api.Assertions.fail("the pack is broken");
    }
}
