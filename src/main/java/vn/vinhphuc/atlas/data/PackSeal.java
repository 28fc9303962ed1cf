package vn.vinhphuc.atlas.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.vinhphuc.atlas.files.WholeFile;

/** Writes the checksums of a pack into its manifest, after somebody has changed its files. */
public final class PackSeal {

    private final PackFolder pack;
    private final Problems problems = new Problems();

    private PackSeal(PackFolder pack) {
        this.pack = pack;
    }

    /**
     * Lists every file of a folder with its checksum in {@code manifest.json}; the rest of the manifest stays as it is.
     *
     * @return what is wrong with the manifest; it is left alone then. Empty if it was sealed
     * @throws IOException if a file cannot be read or the manifest cannot be written
     */
    public static List<Problem> seal(Path folder) throws IOException {
        PackSeal seal = new PackSeal(new PackFolder(folder));
        seal.run();
        return seal.problems.sorted();
    }

    private void run() throws IOException {
        Where file = Where.whole(Manifest.FILE);
        Optional<byte[]> bytes = pack.read(Manifest.FILE);
        if (bytes.isEmpty()) {
            problems.error(file, ProblemKind.MISSING_FILE);
            return;
        }
        Optional<JsonNode> tree = Json.parse(bytes.get(), file, problems);
        if (tree.isPresent() && !(tree.get() instanceof ObjectNode)) {
            problems.error(file, ProblemKind.EXPECTED_OBJECT, Quote.of(tree.get()));
        } else if (tree.isPresent() && problems.errors() == 0) {
            ObjectNode manifest = (ObjectNode) tree.get();
            manifest.set("files", checksums(manifest));
            replace(pack.folder().resolve(Manifest.FILE), JsonDocument.text(manifest));
        }
    }

    private ObjectNode checksums(ObjectNode manifest) throws IOException {
        ObjectNode checksums = manifest.objectNode();
        SortedSet<String> paths = pack.paths().orElseGet(TreeSet::new);
        for (String path : paths) {
            if (!path.equals(Manifest.FILE) && !path.equals(PackFiles.README)) {
                byte[] bytes = pack.read(path).orElseThrow(() -> new java.nio.file.NoSuchFileException(path));
                checksums.put(path, Checksum.of(bytes));
            }
        }
        return checksums;
    }

    private static void replace(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        new WholeFile(file, true).write(out -> out.write(bytes));
    }
}
