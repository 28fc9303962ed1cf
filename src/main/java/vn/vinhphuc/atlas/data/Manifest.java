package vn.vinhphuc.atlas.data;

import java.util.Map;
import vn.vinhphuc.atlas.domain.Atlas;

/**
 * What {@code manifest.json} says.
 *
 * @param pack      which pack it is
 * @param checksums SHA-256 in hexadecimal by path
 */
record Manifest(Atlas.Pack pack, Map<String, String> checksums) {

    static final String FILE = "manifest.json";

    Manifest {
        checksums = Map.copyOf(checksums);
    }
}
