package vn.vinhphuc.atlas.data;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.vinhphuc.atlas.view.Preferences;

/** Preferences in a file. */
public final class PreferencesFile {

    private static final SavedFile<Preferences> FILE =
            new SavedFile<>("preferences", 1, PreferencesFile::tree, PreferencesFile::read);

    private PreferencesFile() {
    }

    /** The text of the file; the same preferences give the same text. */
    public static String write(Preferences preferences) {
        return FILE.write(preferences);
    }

    /**
     * Reads what {@link #write} wrote. A field that is missing is as in {@link Preferences#START}.
     *
     * @param bytes of the file, or of as much of it as was written
     * @param name  of the file, for the problems
     */
    public static Opened<Preferences> read(byte[] bytes, String name) {
        return FILE.read(bytes, name);
    }

    private static Map<String, Object> tree(Preferences preferences) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("language", preferences.language().code());
        tree.put("theme", preferences.theme());
        return tree;
    }

    private static Preferences read(Node node) {
        return new Preferences(ViewStateJson.language(node), ViewStateJson.theme(node));
    }
}
