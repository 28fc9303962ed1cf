package vn.vinhphuc.atlas.bench;

import java.time.LocalDate;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.data.PackReader;
import vn.vinhphuc.atlas.data.PackResult;
import vn.vinhphuc.atlas.domain.Atlas;

/** The data that the program comes with. */
final class Shipped {

    /** Later than any value of the pack. */
    private static final LocalDate TODAY = LocalDate.of(2100, 1, 1);

    private Shipped() {
    }

    static Atlas atlas() {
        return switch (new PackReader(TODAY).read(new BundledPack())) {
            case PackResult.Loaded loaded -> loaded.atlas();
            case PackResult.Broken broken -> throw new IllegalStateException("the shipped pack is broken: " + broken.problems());
        };
    }
}
