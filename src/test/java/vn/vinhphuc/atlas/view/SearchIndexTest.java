package vn.vinhphuc.atlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.view.SearchHit.Field;
import vn.vinhphuc.atlas.view.SearchHit.Kind;

class SearchIndexTest {

    private static final SearchIndex INDEX = new SearchIndex(new SmallAtlas()
            .park("kcn-khai-quang", "Khai Quang", SmallAtlas.district("Thành phố Vĩnh Yên"),
                    SmallAtlas.communeSince2025("Phường Vĩnh Phúc"),
                    SmallAtlas.sector("linh kiện điện tử", "Điện tử", "Electronics"))
            .park("kcn-ba-thien-ii", "Bá Thiện II")
            .park("kcn-ba-thien", "Bá Thiện")
            .park("kcn-binh-xuyen", "Bình Xuyên", SmallAtlas.district("Huyện Bình Xuyên"))
            .park("kcn-nam-binh-xuyen", "Nam Bình Xuyên", SmallAtlas.district("Huyện Bình Xuyên"))
            .cluster("ccn-dong-soc", "Đồng Sóc")
            .cluster("ccn-dong-soc-b", "Đông Sóc")
            .cluster("ccn-te-lo", "Tề Lỗ", SmallAtlas.district("Huyện Yên Lạc"))
            .road("ct05", "CT.05", Text.of("Cao tốc Nội Bài – Lào Cai (CT.05)",
                    "Nội Bài – Lào Cai Expressway (CT.05)"), Text.of("Cao tốc Nội Bài – Lào Cai", "Expressway"),
                    "Cao tốc Hà Nội – Lào Cai")
            .road("vd4", "CT.38", Text.of("Vành đai 4 – Vùng Thủ đô", "Ring Road 4"), Text.of("Vành đai 4", "Ring Road 4"))
            .interchange("IC3", "Nút giao Bình Xuyên (IC3)")
            .place("binh-xuyen", "Bình Xuyên")
            .build());

    @ParameterizedTest
    @CsvSource({
        "CT.05, ct05", "ct05, ct05", "Hà Nội – Lào Cai, ct05", "cao toc, ct05", "vanh dai 4, vd4", "ring road 4, vd4",
        "dong soc, ccn-dong-soc", "ĐỒNG SÓC, ccn-dong-soc", "ba thien, kcn-ba-thien", "phuong vinh phuc, kcn-khai-quang",
        "KCN khai quang, kcn-khai-quang", "kcn-khai-quang, kcn-khai-quang", "CCN te lo, ccn-te-lo",
        "electronics, kcn-khai-quang", "ic3, IC3", "thien ba, kcn-ba-thien", "khai quang dien tu, kcn-khai-quang",
        "huyen yen lac, ccn-te-lo", "khu cong nghiep ba thien, kcn-ba-thien", "uang, kcn-khai-quang"
    })
    void findsFirst(String typed, String id) {
        assertThat(INDEX.find(typed)).first().extracting(SearchHit::id).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "–", "Hải Phòng", "ba thien khai", "xyz"})
    void findsNothing(String typed) {
        assertThat(INDEX.find(typed)).isEmpty();
    }

    /** While “Bình Xuyên Bá Thiện” is typed, its third word is a part of the first. */
    @Test
    void marksWordsThatBeginAlikeOnce() {
        assertThat(INDEX.find("khai k")).first().satisfies(hit -> {
            assertThat(hit.matched()).isEqualTo("Khai Quang");
            assertThat(hit.spans()).containsExactly(new Fold.Span(0, 4));
        });
        assertThat(INDEX.find("binh xuyen b").getFirst().spans()).containsExactly(new Fold.Span(0, 4), new Fold.Span(5, 10));
    }

    @Test
    void ranksExactThenStartThenWordThenWhatIsKnown() {
        assertThat(INDEX.find("binh xuyen")).extracting(SearchHit::id)
                .containsExactly("kcn-binh-xuyen", "binh-xuyen", "kcn-nam-binh-xuyen", "IC3");
        assertThat(INDEX.sites("ba thien")).containsExactly("kcn-ba-thien", "kcn-ba-thien-ii");
        assertThat(INDEX.find("huyen binh xuyen")).extracting(SearchHit::field).containsOnly(Field.DISTRICT);
    }

    @Test
    void aShortWordIsNoBeginning() {
        assertThat(INDEX.sites("te yen lac")).containsExactly("ccn-te-lo");
        assertThat(INDEX.sites("t yen lac")).isEmpty();
        assertThat(INDEX.sites("yen lac t")).containsExactly("ccn-te-lo");
    }

    @Test
    void putsTypedMarksFirst() {
        assertThat(INDEX.sites("đông sóc")).containsExactly("ccn-dong-soc-b", "ccn-dong-soc");
        assertThat(INDEX.sites("sóc Đồng")).containsExactly("ccn-dong-soc", "ccn-dong-soc-b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"khai quagn", "khai quan", "khai quanng", "khai qwang", "kai quang khai"})
    void forgivesOneSlipInALongWord(String typed) {
        assertThat(INDEX.sites(typed)).isEqualTo("kai quang khai".equals(typed) ? List.of() : List.of("kcn-khai-quang"));
    }

    @Test
    void saysWhatMatched() {
        assertThat(INDEX.find("lao cai noi bai")).first().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo(Kind.ROAD);
            assertThat(hit.field()).isEqualTo(Field.LABEL);
            assertThat(hit.spans().stream().map(span -> hit.matched().substring(span.start(), span.end())))
                    .containsExactly("Nội", "Bài", "Lào", "Cai");
        });
        assertThat(INDEX.find("vĩnh yên")).singleElement().satisfies(hit -> {
            assertThat(hit.matched()).isEqualTo("Thành phố Vĩnh Yên");
            assertThat(hit.spans()).containsExactly(new Fold.Span(10, 18));
        });
    }

    @Test
    void everySpanLiesInsideItsWords() {
        Random random = new Random(20260101);
        String letters = "abcđeghiklmnoôpqrstuvxyáạ ầế. 0345";
        for (int i = 0; i < 3000; i++) {
            StringBuilder typed = new StringBuilder();
            random.ints(1 + random.nextInt(7), 0, letters.length()).forEach(n -> typed.append(letters.charAt(n)));
            for (SearchHit hit : INDEX.find(typed.toString())) {
                assertThat(hit.spans()).as("%s in %s", typed, hit).isNotEmpty().allSatisfy(span -> {
                    assertThat(span.start()).isNotNegative().isLessThan(span.end());
                    assertThat(span.end()).isLessThanOrEqualTo(hit.matched().length());
                });
            }
        }
    }

    @Test
    void stopsAtTheNumberAskedFor() {
        assertThat(INDEX.find("a", 2)).hasSize(2).isEqualTo(INDEX.find("a").subList(0, 2));
    }

    @Test
    void findsOneSiteAmongTenThousand() {
        SmallAtlas many = new SmallAtlas();
        for (int i = 0; i < 10_000; i++) {
            many.park("kcn-" + i, "Khu đất Đồng " + i, SmallAtlas.communeSince2025("Xã " + i % 121));
        }
        SearchIndex index = new SearchIndex(many.build());
        assertThat(index.find("khu dat dong 7777", 50)).extracting(SearchHit::id).containsExactly("kcn-7777");
        assertThat(index.find("xa 12", 50)).hasSize(50);
    }
}
