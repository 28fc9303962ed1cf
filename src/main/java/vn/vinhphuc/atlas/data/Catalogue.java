package vn.vinhphuc.atlas.data;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a pack has under an id. A catalogue whose file could not be read knows nothing and takes every id for good, so
 * that one broken file is not reported at every place that refers to it.
 */
final class Catalogue<T> {

    private final Optional<Map<String, T>> known;
    private final ProblemKind unknown;
    private final Function<String, T> standIn;

    /**
     * @param known   by id; empty if the file could not be read
     * @param unknown what to report for another id
     * @param standIn what to give back for another id
     */
    Catalogue(Optional<Map<String, T>> known, ProblemKind unknown, Function<String, T> standIn) {
        this.known = known;
        this.unknown = unknown;
        this.standIn = standIn;
    }

    /** The thing that the string of a node refers to. */
    T get(Node node) {
        return node.sound(node::string).map(id -> get(id, node)).orElseGet(() -> standIn.apply("?"));
    }

    private T get(String id, Node node) {
        T found = known.map(things -> things.get(id)).orElse(null);
        if (found != null) {
            return found;
        }
        known.ifPresent(things -> node.error(unknown, Quote.of(id), Nearest.to(id, things.keySet())));
        return standIn.apply(id);
    }
}
