package vn.vinhphuc.atlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Bắc Ninh (2), bac-ninh-2", "KCN Đồng Sóc – giai đoạn 1, kcn-dong-soc-giai-doan-1", "CT.05, ct-05",
        "서울 Seoul, seoul", "../etc/passwd, etc-passwd", "–, map", "東京, map", "kcn-khai-quang, kcn-khai-quang"
    })
    void namesAFile(String words, String slug) {
        assertThat(Slug.of(words, "map")).isEqualTo(slug);
        assertThat(Slug.of(slug, "map")).as("again").isEqualTo(slug);
    }

    @Test
    void neverEndsInsideAGap() {
        assertThat(Slug.of("a".repeat(59) + " bc", "map")).isEqualTo("a".repeat(59));
        assertThat(Slug.of("a".repeat(300), "map")).hasSize(60);
    }
}
