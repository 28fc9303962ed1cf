package vn.vinhphuc.atlas.export;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import vn.vinhphuc.atlas.cartography.page.Office;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.view.PromotionOffice;

/**
 * Whom sheets name.
 *
 * @param atlas whose pack may have a logo
 * @param files the bytes of a file of the pack, by its path
 */
public record Letterhead(Atlas atlas, Function<String, Optional<byte[]>> files) {

    /** The logo is the one that is set, or else that of the pack; a picture that cannot be read is none. */
    Office of(PromotionOffice set) {
        return new Office(set.lines(), logo(set.logo()).or(() -> atlas.pack().logo().flatMap(files).flatMap(Raster::read)));
    }

    /** Whether there is a picture under a path. */
    public static boolean isPicture(String path) {
        return logo(path).isPresent();
    }

    private static Optional<Raster> logo(String path) {
        try {
            return path.isEmpty() ? Optional.empty() : Raster.read(Path.of(path));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
