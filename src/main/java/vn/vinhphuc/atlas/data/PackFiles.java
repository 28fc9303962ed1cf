package vn.vinhphuc.atlas.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The files of a pack; what cannot be read is reported once and then missing. */
final class PackFiles {

    /** The only file that the manifest does not list, beside itself. */
    static final String README = "README.md";

    private final PackSource source;
    private final Problems problems;
    private final SortedSet<String> needed = new TreeSet<>();
    private final Map<String, String> checksums = new HashMap<>();
    private final Map<String, FutureTask<Content>> begun = new LinkedHashMap<>();

    PackFiles(PackSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /** Begins to read files that will be asked for, beside what is done meanwhile. */
    void begin(List<String> paths) {
        paths.forEach(path -> begun.put(path, new FutureTask<>(() -> content(path))));
        List<FutureTask<Content>> tasks = List.copyOf(begun.values());
        Thread.ofPlatform().name("pack", 1).daemon(true).start(() -> tasks.forEach(FutureTask::run));
    }

    /** The bytes of a file; empty, with a problem unless it simply does not exist. */
    Optional<byte[]> bytes(String path) {
        return bytes(path, problems);
    }

    private Optional<byte[]> bytes(String path, Problems found) {
        Where file = Where.whole(path);
        try {
            return source.read(path);
        } catch (PackSource.OutsidePackException e) {
            found.error(file, ProblemKind.PATH_OUTSIDE, Quote.of(path));
        } catch (PackSource.TooLargeException e) {
            found.error(file, ProblemKind.TOO_LARGE, String.valueOf(PackSource.LARGEST_FILE >> 20));
        } catch (IOException e) {
            found.unreadable(file, e);
        }
        return Optional.empty();
    }

    /** The tree of a file that the pack has to have; empty, with the problem reported, if there is none. */
    Optional<Node> json(String path) {
        needed.add(path);
        FutureTask<Content> task = Optional.ofNullable(begun.remove(path)).orElseGet(() -> new FutureTask<>(() -> content(path)));
        // Does nothing where another thread is at it or has done it.
        task.run();
        Content content = result(task);
        problems.add(content.problems);
        content.checksum.ifPresent(checksum -> checksums.put(path, checksum));
        return content.tree.map(tree -> new Node(tree, Where.whole(path), problems));
    }

    private static Content result(FutureTask<Content> task) {
        try {
            return task.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Content content(String path) {
        Problems found = new Problems();
        Optional<byte[]> bytes = present(path, found);
        return new Content(bytes.map(Checksum::of), bytes.flatMap(b -> Json.parse(b, Where.whole(path), found)), found);
    }

    /** The bytes of a file that has to be there. */
    private Optional<byte[]> present(String path, Problems found) {
        Optional<byte[]> bytes = bytes(path, found);
        if (bytes.isEmpty() && found.errors() == 0) {
            found.error(Where.whole(path), ProblemKind.MISSING_FILE);
        }
        return bytes;
    }

    /** What is in a file, and what is wrong with it. */
    private record Content(Optional<String> checksum, Optional<JsonNode> tree, Problems problems) {
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
            Problems found = new Problems();
            present(path, found).ifPresent(bytes -> checksums.put(path, Checksum.of(bytes)));
            problems.add(found);
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
