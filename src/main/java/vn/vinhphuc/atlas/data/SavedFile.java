package vn.vinhphuc.atlas.data;

import java.util.LinkedHashMap;
import java.util.List;
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

    /**
     * What could be read, be it with stand-ins for what could not.
     *
     * @param value    empty if it is no such file, or nothing of it can be read
     * @param problems each with its file and place
     */
    record Attempt<T>(Optional<T> value, List<Problem> problems) {
    }

    /** @param name of the file, for the problems */
    Opened<T> read(byte[] bytes, String name) {
        Attempt<T> attempt = attempt(bytes, name);
        return attempt.value.filter(read -> attempt.problems.isEmpty()).<Opened<T>>map(Opened.Sound::new)
                .orElseGet(() -> new Opened.Broken<>(attempt.problems));
    }

    /** @param name of the file, for the problems */
    Attempt<T> attempt(byte[] bytes, String name) {
        Problems problems = new Problems();
        Where file = Where.whole(name);
        Optional<T> value = Json.parse(bytes, file, problems).map(tree -> new Node(tree, file, problems))
                .filter(this::isOurs)
                .map(node -> {
                    T read = reading.apply(node);
                    node.noOtherFields();
                    return read;
                });
        return new Attempt<>(value, problems.sorted());
    }

    /** Nothing else is said about a file of another kind or of a newer program. */
    private boolean isOurs(Node node) {
        return node.sound(() -> node.field("holds").word(holds)).isPresent()
                && node.sound(() -> node.field("schema").schema(schema)).isPresent();
    }
}
