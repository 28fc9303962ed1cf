package vn.vinhphuc.atlas.data;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file that the program wrote, or a person.
 *
 * @param <T> what the file holds
 */
public sealed interface Opened<T> {

    /** Everything could be read. */
    record Sound<T>(T value) implements Opened<T> {
    }

    /** @param problems each with its file and place, one or more */
    record Broken<T>(List<Problem> problems) implements Opened<T> {
        public Broken {
            problems = List.copyOf(problems);
        }
    }

    /** What the file holds; empty if it is broken. */
    default Optional<T> content() {
        return this instanceof Sound<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    /** What is wrong with the file; nothing if it is sound. */
    default List<Problem> problems() {
        return this instanceof Broken<T>(List<Problem> problems) ? problems : List.of();
    }
}
