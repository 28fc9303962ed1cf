package vn.vinhphuc.atlas;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What may be said when the window is opened.
 *
 * @param data  folder of the data pack; empty for the pack inside the program
 * @param state folder for what is kept from one start to the next; empty for those of the system
 */
record WindowOptions(Optional<String> data, Optional<String> state) {

    private static final String DATA = "--data";
    private static final String STATE = "--state-dir";

    /** Empty unless only these options are given, each once: then a person wants to see the map. */
    static Optional<WindowOptions> of(List<String> given) {
        Deque<String> left = new ArrayDeque<>(given);
        Optional<String> data = Optional.empty();
        Optional<String> state = Optional.empty();
        while (!left.isEmpty()) {
            String word = left.removeFirst();
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            boolean known = name.equals(DATA) && data.isEmpty() || name.equals(STATE) && state.isEmpty();
            if (!known || name.equals(word) && left.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> value = Optional.of(name.equals(word) ? left.removeFirst() : word.substring(name.length() + 1));
            data = name.equals(DATA) ? value : data;
            state = name.equals(STATE) ? value : state;
        }
        return Optional.of(new WindowOptions(data, state));
    }
}
