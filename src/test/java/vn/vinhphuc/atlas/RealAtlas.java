package vn.vinhphuc.atlas;

import java.time.LocalDate;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.data.PackReader;
import vn.vinhphuc.atlas.data.PackResult;
import vn.vinhphuc.atlas.domain.Atlas;

/** The atlas of the bundled pack, read once. */
public final class RealAtlas {

    public static final Atlas ATLAS = read();

    private RealAtlas() {
    }

    private static Atlas read() {
        return switch (new PackReader(LocalDate.of(2026, 12, 31)).read(new BundledPack())) {
            case PackResult.Loaded loaded -> loaded.atlas();
            case PackResult.Broken broken -> throw new AssertionError("the bundled pack is broken: " + broken.problems());
        };
    }
}
