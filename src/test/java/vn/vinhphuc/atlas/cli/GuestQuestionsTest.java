package vn.vinhphuc.atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.view.PeriodView;
import vn.vinhphuc.atlas.view.PlanAim;

/** Thirty questions of investors as they are spoken, with the right answers from the shipped pack. */
class GuestQuestionsTest {

    private static final String NOBODY = "";

    static Stream<Arguments> searches() {
        return Stream.of(
                of("Compal thuê đất ở khu nào?", "compal", "kcn-ba-thien"),
                of("Honda nằm ở khu nào?", "Honda", "kcn-kim-hoa"),
                of("Piaggio ở đâu?", "piaggio", "kcn-binh-xuyen"),
                of("Vina-CPK đầu tư hạ tầng khu nào?", "vina-cpk", "kcn-ba-thien-ii"),
                of("VPID có những khu nào?", "VPID", "kcn-khai-quang kcn-song-lo-ii"),
                of("Phường Vĩnh Phúc mới có khu nào?", "phuong vinh phuc", "commune-08716 kcn-khai-quang"),
                of("Xã Bình Nguyên mới có Bình Xuyên không?", "Xã Bình Nguyên", "commune-08935 kcn-binh-xuyen"),
                of("Đồng Sóc là khu hay cụm?", "dong soc", "kcn-dong-soc ccn-dong-soc"),
                of("Tam Dương II có mấy phân khu?", "KCN Tam Dương II", "kcn-tam-duong-ii-khu-a kcn-tam-duong-ii-khu-b"),
                of("Cao tốc CT.05 chạy qua đâu?", "CT.05", "ct05"),
                of("Nút giao IC4 ở chỗ nào?", "ic4", "ic4"),
                of("Vành đai 4 đi đường nào?", "ring road 4", "vd4"),
                of("Vành đai 5 đi đường nào?", "vành đai 5", "vd5"),
                of("Khu nào có nhà máy bán dẫn?", "ban dan", "kcn-khai-quang kcn-nam-binh-xuyen kcn-phuc-yen kcn-thang-long-vinh-phuc"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("searches")
    void isFound(String question, String typed, String found) throws IOException {
        assertThat(ids(tree("find", typed, "--json").path("hits")).subList(0, found.split(" ").length))
                .containsExactlyInAnyOrder(found.split(" "));
    }

    static Stream<Arguments> elimination() {
        return Stream.of(
                of("20 ha, điện tử, gần Nội Bài dưới 30 km?", "--min-available=20 --sector=electronics --max-km=noi-bai=30", NOBODY),
                of("Ai còn 10 ha trống?", "--min-available=10", "kcn-thang-long-vinh-phuc"),
                of("Chỉ cần 5 ha thì ở đâu?", "--min-available=5", "kcn-khai-quang kcn-thang-long-vinh-phuc"),
                of("Khu đang hoạt động cách Nội Bài không quá 25 km?", "--max-km=noi-bai=25 --status=operating --kind=park",
                        "kcn-ba-thien-ii kcn-binh-xuyen kcn-binh-xuyen-ii-gd1 kcn-khai-quang kcn-kim-hoa"
                                + " kcn-son-loi kcn-thang-long-vinh-phuc"),
                of("Cụm đang hoạt động gần Nội Bài?",
                        "--max-km=noi-bai=25 --status=operating --kind=cluster", "ccn-hung-vuong-phuc-thang ccn-huong-canh"),
                of("Khu nào chưa lấp đầy 80%?", "--max-fill=80", "ccn-ly-nhan"),
                of("Khu nào nhận bán dẫn?", "--sector=semiconductors",
                        "kcn-khai-quang kcn-nam-binh-xuyen kcn-phuc-yen kcn-thang-long-vinh-phuc ccn-dong-soc"),
                of("Khu nào nhận logistics?", "--sector=logistics", NOBODY),
                of("Khu đang hoạt động nhận ô tô, xe máy?", "--sector=automotive-motorcycle --status=operating",
                        "kcn-ba-thien-ii kcn-binh-xuyen kcn-khai-quang kcn-kim-hoa kcn-thang-long-vinh-phuc"),
                of("Chỗ nào đang mời chủ đầu tư hạ tầng?", "--status=calling-for-developer", "ccn-dinh-chu ccn-dong-thinh"),
                of("Cụm đang hoạt động ở Vĩnh Tường?",
                        "--district=vinh-tuong --kind=cluster --status=operating", "ccn-dong-soc ccn-ly-nhan ccn-tan-tien"),
                of("Khu nào đang xây dựng?", "--kind=park --status=under-construction",
                        "kcn-ba-thien-phan-khu-i kcn-nam-binh-xuyen kcn-song-lo-ii kcn-tam-duong-i-kv2"
                                + " kcn-thai-hoa-lien-son-lien-hoa-kv2-gd1"),
                of("Khu nào cách cảng Hải Phòng dưới 150 km?", "--max-km=hai-phong=150 --kind=park",
                        "kcn-ba-thien-phan-khu-i kcn-nam-binh-xuyen kcn-phuc-yen"));
    }

    /** None vanishes: what is not kept stands under what becomes of it, with a reason. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("elimination")
    void fits(String question, String asked, String kept) throws IOException {
        List<String> arguments = Stream.concat(Stream.of("match", "--json"), Arrays.stream(asked.split(" "))
                .map(word -> word.replace("vinh-tuong", "vinh tuong"))).toList();
        JsonNode tree = tree(arguments.toArray(String[]::new));
        assertThat(ids(tree.path("kept"))).containsExactlyInAnyOrderElementsOf(kept.isEmpty() ? List.of() : List.of(kept.split(" ")));
        int sites = 0;
        for (String group : List.of("kept", "nearMisses", "cannotTell", "dropped")) {
            for (JsonNode site : tree.path(group)) {
                assertThat(site.path("reasons")).as("%s %s", group, site.path("id")).isNotEmpty();
                sites++;
            }
        }
        assertThat(sites).isEqualTo(RealAtlas.ATLAS.sites().size());
    }

    @Test
    void khaiQuangOrThangLongWhoHasMoreLand() throws IOException {
        JsonNode rows = tree("compare", "kcn-khai-quang", "kcn-thang-long-vinh-phuc", "--json").path("rows");
        JsonNode free =
                StreamSupport.stream(rows.spliterator(), false).filter(row -> row.path("compares").textValue().equals("available-area"))
                .findFirst().orElseThrow();
        assertThat(free.path("cells").path(1).path("best").booleanValue()).isTrue();
        assertThat(free.path("datesDiffer").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Quy hoạch đến 2030 có bao nhiêu khu?, TO_2030, plan-parks-2030, 28",
            "Tầm nhìn 2050 có bao nhiêu cụm?, VISION_2050, plan-clusters-2050, 51"})
    void thePlanAimsAt(String question, PlanPeriod period, String target, double count) {
        PlanAim aim = PeriodView.of(RealAtlas.ATLAS, period).aims().stream()
                .filter(one -> one.target().id().equals(target)).findFirst().orElseThrow();
        assertThat(aim.count().orElseThrow().amount()).contains(count);
    }

    private static JsonNode tree(String... arguments) throws IOException {
        return new ObjectMapper().readTree(Shell.run(arguments).out());
    }

    private static List<String> ids(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(node -> node.path("id").textValue()).toList();
    }
}
