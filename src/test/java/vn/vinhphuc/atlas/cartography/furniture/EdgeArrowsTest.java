package vn.vinhphuc.atlas.cartography.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.cartography.overlay.ShippedPack;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.i18n.Words;

class EdgeArrowsTest {

    private static final Words WORDS = Words.of(Language.ENGLISH);

    @Test
    void distanceThatOneValueTellsSaysFromWhere() {
        Site only = ShippedPack.ATLAS.sites().stream()
                .filter(site -> site.figures().preferred(Measure.DISTANCE_HAI_PHONG_PORT).isPresent()).findFirst().orElseThrow();

        assertThat(EdgeArrows.of(ShippedPack.ATLAS, Optional.empty(), WORDS)).extracting(EdgeArrow::how)
                .anyMatch(how -> how.endsWith(" km from " + only.label().in(Language.ENGLISH)));
    }

    @Test
    void distancesThatDifferAreGivenAsARange() {
        assertThat(EdgeArrows.of(ShippedPack.ATLAS, Optional.empty(), WORDS)).extracting(EdgeArrow::how)
                .anyMatch(how -> how.matches("\\d+–\\d+ km by park"));
    }

    @Test
    void theEndOfTheExpresswayComesWithItsPublishedLength() {
        assertThat(EdgeArrows.of(ShippedPack.ATLAS, Optional.empty(), WORDS)).extracting(EdgeArrow::how)
                .contains("end of expressway · 245 km");
    }
}
