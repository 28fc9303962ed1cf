package vn.vinhphuc.atlas.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of file that the program keeps, in JSON: what it is and by which schema it is written stand first.
 *
 * @param <T>     what the file holds
 * @param holds   word for what it holds
 * @param schema  the version that is written, and the only one that is read
 * @param writing the other fields, in order
 * @param reading asks for the other fields
 */
record SavedFile<T>(String holds, int schema, Function<T, Map<String, Object>> writing, Function<Node, T> reading) {

    String write(T value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("holds", holds);
        tree.put("schema", schema);
        tree.putAll(writing.apply(value));
        return JsonDocument.of(tree);
    }

    /** @param name of the file, for the problems */
    Opened<T> read(byte[] bytes, String name) {
        Problems problems = new Problems();
        Where file = Where.whole(name);
        Optional<T> value = Json.parse(bytes, file, problems).map(tree -> new Node(tree, file, problems))
                .filter(this::isOurs)
                .flatMap(node -> node.sound(() -> {
                    T read = reading.apply(node);
                    node.noOtherFields();
                    return read;
                }));
        return value.filter(read -> problems.errors() == 0).<Opened<T>>map(Opened.Sound::new)
                .orElseGet(() -> new Opened.Broken<>(problems.sorted()));
    }

    /** Nothing else is said about a file of another kind or of a newer program. */
    private boolean isOurs(Node node) {
        return node.sound(() -> node.field("holds").word(holds)).isPresent()
                && node.sound(() -> node.field("schema").schema(schema)).isPresent();
    }
}
