package vn.vinhphuc.atlas.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.domain.Address;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Language;

class AddressTextTest {

    private static final Address ADDRESS = RealAtlas.ATLAS.site("kcn-binh-xuyen").orElseThrow().address();

    @Test
    void eachTimeHasItsOwnNames() {
        AddressText text = new AddressText(Words.of(Language.VIETNAMESE));
        assertThat(text.line(ADDRESS, Administration.SINCE_2025)).contains("Xã Bình Nguyên, tỉnh Phú Thọ");
        assertThat(text.line(ADDRESS, Administration.UNTIL_2025)).hasValueSatisfying(line ->
                assertThat(line).contains("Huyện Bình Xuyên").endsWith(", tỉnh Vĩnh Phúc"));
        assertThat(text.era(Administration.UNTIL_2025)).isEqualTo("đến 6/2025");
    }

    @Test
    void nothingIsMadeUp() {
        assertThat(new AddressText(Words.of(Language.ENGLISH)).line(new Address(List.of()), Administration.SINCE_2025)).isEmpty();
    }
}
