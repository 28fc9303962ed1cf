package vn.vinhphuc.atlas;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may be said when the window is opened.
 *
 * @param data  folder of the data pack; empty for the pack inside the program
 * @param state folder for what is kept from one start to the next; empty for those of the system
 * @param file  what is shown first: a pack in an archive takes the place of {@code data}, a picture or page that the program made
 *              leads to its view, a tour to its scenes
 */
record WindowOptions(Optional<String> data, Optional<String> state, Optional<String> file) {

    private static final String DATA = "--data";
    private static final String STATE = "--state-dir";

    /** What the program opens; a command of the command line never looks so. */
    private static final Pattern FILES = Pattern.compile(".+\\.(atlaspack|zip|atlastour|png|pdf|svg|pptx|json)", Pattern.CASE_INSENSITIVE);

    /** Empty unless only these options and one file are given, each once: then a person wants to see the map. */
    static Optional<WindowOptions> of(List<String> given) {
        Deque<String> left = new ArrayDeque<>(given);
        Optional<String> data = Optional.empty();
        Optional<String> state = Optional.empty();
        Optional<String> file = Optional.empty();
        while (!left.isEmpty()) {
            String word = left.removeFirst();
            if (file.isEmpty() && FILES.matcher(word).matches() && !word.startsWith("-")) {
                file = Optional.of(word);
                continue;
            }
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            boolean known = name.equals(DATA) && data.isEmpty() || name.equals(STATE) && state.isEmpty();
            if (!known || name.equals(word) && left.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> value = Optional.of(name.equals(word) ? left.removeFirst() : word.substring(name.length() + 1));
            data = name.equals(DATA) ? value : data;
            state = name.equals(STATE) ? value : state;
        }
        return Optional.of(new WindowOptions(data, state, file));
    }
}
