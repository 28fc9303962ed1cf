package vn.vinhphuc.atlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.data.PackReader;
import vn.vinhphuc.atlas.data.PackResult;

class ReleaseTest {

    @Test
    void aDayAfterTheReleaseIsItself() {
        assertThat(Release.day()).isAfter(LocalDate.of(2026, 1, 1));
        assertThat(Release.notBefore(LocalDate.of(2099, 6, 1))).isEqualTo(LocalDate.of(2099, 6, 1));
    }

    /** The battery of a laptop's clock is empty: the figures of the shipped pack are not from the future. */
    @Test
    void theShippedPackOpensWhenTheClockIsAtItsBeginning() {
        LocalDate clock = LocalDate.of(1970, 1, 2);
        assertThat(new PackReader(clock).read(new BundledPack())).isInstanceOf(PackResult.Broken.class);
        assertThat(new PackReader(Release.notBefore(clock)).read(new BundledPack())).isInstanceOf(PackResult.Loaded.class);
    }
}
