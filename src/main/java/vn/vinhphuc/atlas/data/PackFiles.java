package vn.vinhphuc.atlas.data;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The files of a pack; what cannot be read is reported once and then missing. */
final class PackFiles {

    /** The only file that the manifest does not list, beside itself. */
    static final String README = "README.md";

    private final PackSource source;
    private final Problems problems;
    private final SortedSet<String> needed = new TreeSet<>();
    private final Map<String, String> checksums = new HashMap<>();

    PackFiles(PackSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /** The bytes of a file; empty, with a problem unless it simply does not exist. */
    Optional<byte[]> bytes(String path) {
        Where file = Where.whole(path);
        try {
            return source.read(path);
        } catch (PackSource.OutsidePackException e) {
            problems.error(file, ProblemKind.PATH_OUTSIDE, Quote.of(path));
        } catch (PackSource.TooLargeException e) {
            problems.error(file, ProblemKind.TOO_LARGE, String.valueOf(PackSource.LARGEST_FILE >> 20));
        } catch (IOException e) {
            problems.unreadable(file, e);
        }
        return Optional.empty();
    }

    /** The tree of a file that the pack has to have; empty, with the problem reported, if there is none. */
    Optional<Node> json(String path) {
        needed.add(path);
        return present(path).flatMap(b -> Json.parse(b, Where.whole(path), problems))
                .map(tree -> new Node(tree, Where.whole(path), problems));
    }

    /** The bytes of a file that has to be there; its checksum is kept, so that it is read only once. */
    private Optional<byte[]> present(String path) {
        int before = problems.errors();
        Optional<byte[]> bytes = bytes(path);
        bytes.ifPresent(b -> checksums.put(path, Checksum.of(b)));
        if (bytes.isEmpty() && problems.errors() == before) {
            problems.error(Where.whole(path), ProblemKind.MISSING_FILE);
        }
        return bytes;
    }

    /** Compares what is there with what the manifest lists; call it when everything was read. */
    void compareWith(Manifest manifest) {
        manifest.checksums().keySet().stream().sorted().forEach(path -> compare(path, manifest));
        Set<String> there = paths();
        for (String path : there) {
            if (!manifest.checksums().containsKey(path)) {
                notListed(path);
            }
        }
    }

    private void compare(String path, Manifest manifest) {
        if (!needed.contains(path)) {
            present(path);
        }
        String found = checksums.get(path);
        String expected = String.valueOf(manifest.checksums().get(path));
        if (found != null && !expected.equals(Leaf.UNKNOWN) && !found.equals(expected)) {
            problems.error(Where.whole(path), ProblemKind.WRONG_CHECKSUM, found, expected);
        }
    }

    private void notListed(String path) {
        if (needed.contains(path)) {
            problems.error(Where.whole(path), ProblemKind.NOT_LISTED);
        } else {
            problems.warning(Where.whole(path), ProblemKind.NOT_LISTED);
        }
    }

    /** Everything that should be listed; of a pack that cannot be listed, the files that were read. */
    private SortedSet<String> paths() {
        SortedSet<String> paths = new TreeSet<>();
        try {
            paths.addAll(source.paths().orElse(needed));
        } catch (IOException e) {
            problems.unreadable(Where.whole(source.name()), e);
        }
        paths.remove(README);
        paths.remove(Manifest.FILE);
        return paths;
    }
}
