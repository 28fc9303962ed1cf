package vn.vinhphuc.atlas.data;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.domain.Atlas;

/** Reads {@code manifest.json}. */
final class ManifestReader {

    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{64}");

    /** The version of the schema that this program reads. */
    static final int SCHEMA = 1;

    private final Dates dates;
    private final Pictures pictures;

    ManifestReader(Dates dates, Pictures pictures) {
        this.dates = dates;
        this.pictures = pictures;
    }

    /** The manifest; empty if it is of a schema that this program does not know. */
    Optional<Manifest> read(Node node) {
        if (unknownSchema(node)) {
            return Optional.empty();
        }
        String id = node.field("id").id();
        String version = node.field("version").string();
        AsOf asOf = dates.asOf(node.field("asOf"));
        Atlas.Pack pack = new Atlas.Pack(id, version, asOf, node.field("title").text(), node.field("subtitle").text(),
                node.field("credits").each(ManifestReader::credit), node.maybe("logo").map(pictures::path));
        Map<String, String> checksums = new TreeMap<>();
        node.field("files").fields().forEach((path, checksum) -> checksums.put(path, checksum(checksum)));
        node.noOtherFields();
        return Optional.of(new Manifest(pack, checksums));
    }

    private static boolean unknownSchema(Node node) {
        Node schema = node.field("schema");
        boolean known = schema.decimal().filter(number -> number.doubleValue() != SCHEMA).isEmpty();
        schema.schema(SCHEMA);
        return !known;
    }

    private static Atlas.Credit credit(Node node) {
        Atlas.Credit credit = new Atlas.Credit(node.field("text").text(), node.field("licence").string(),
                node.maybe("url").map(Node::webAddress));
        node.noOtherFields();
        return credit;
    }

    private static String checksum(Node node) {
        return node.string(CHECKSUM.asMatchPredicate(), ProblemKind.NOT_A_CHECKSUM);
    }
}
