package vn.vinhphuc.atlas.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.SortedSet;

/** The pack that travels inside the program, on the class path under {@code /pack/}. */
public record BundledPack() implements PackSource {

    @Override
    public String name() {
        return "bundled";
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        PackSource.requireInside(path);
        try (InputStream in = BundledPack.class.getResourceAsStream("/pack/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    @Override
    public Optional<SortedSet<String>> paths() {
        return Optional.empty();
    }
}
