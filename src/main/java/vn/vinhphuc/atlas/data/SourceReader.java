package vn.vinhphuc.atlas.data;

import java.util.List;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.domain.Trust;

/** Reads {@code sources.json}. */
final class SourceReader {

    private final Dates dates;
    private final Ids ids = new Ids();

    SourceReader(Dates dates) {
        this.dates = dates;
    }

    List<Source> read(Node list) {
        return list.each(this::source);
    }

    /** A name is the same in every language; what describes a publisher is not. */
    private static Text publisher(Node node) {
        return node.json().isObject() ? node.text() : Text.vietnamese(node.string());
    }

    private Source source(Node node) {
        String id = ids.claim(node);
        Source source = new Source(id, node.field("title").string(), node.maybe("publisher").map(SourceReader::publisher),
                node.maybe("url").map(Node::webAddress), node.maybe("date").map(dates::asOf).orElse(AsOf.UNDATED),
                node.maybe("dateNote").map(Node::text),
                node.maybe("kind").map(Node::string), node.field("trust").word(Trust.values(), Trust::key),
                node.maybe("document").map(Node::string));
        node.noOtherFields();
        return source;
    }
}
