package vn.vinhphuc.atlas.data;

import java.util.HashMap;
import java.util.Map;

/** The ids of one kind of thing, each used once. */
final class Ids {

    private final String field;
    private final Map<String, Where> first = new HashMap<>();

    Ids() {
        this("id");
    }

    /** @param field the name of the field that holds the id */
    Ids(String field) {
        this.field = field;
    }

    /** The id of an object, reported if it was used before. */
    String claim(Node object) {
        Node node = object.field(field);
        String id = node.id();
        Where before = first.putIfAbsent(id, node.where());
        if (before != null) {
            node.error(ProblemKind.DUPLICATE_ID, Quote.of(id), before.file() + " " + before.pointer());
        }
        return id;
    }
}
