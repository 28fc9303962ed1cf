package vn.vinhphuc.atlas.cartography.overlay;

import java.time.LocalDate;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.data.PackReader;
import vn.vinhphuc.atlas.data.PackResult;
import vn.vinhphuc.atlas.domain.Atlas;

/** The atlas of the pack that is shipped with the program. */
public final class ShippedPack {

    public static final Atlas ATLAS = switch (new PackReader(LocalDate.of(2026, 11, 24)).read(new BundledPack())) {
        case PackResult.Loaded loaded -> loaded.atlas();
        case PackResult.Broken broken -> throw new AssertionError(broken.problems().toString());
    };

    private ShippedPack() {
    }
}
