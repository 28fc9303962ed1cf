package vn.vinhphuc.atlas.data;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.vinhphuc.atlas.view.Comfort;
import vn.vinhphuc.atlas.view.Preferences;
import vn.vinhphuc.atlas.view.PromotionOffice;
import vn.vinhphuc.atlas.view.Settings;

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
        Settings settings = preferences.settings();
        if (!settings.office().equals(PromotionOffice.NONE)) {
            tree.put("office", tree(settings.office()));
        }
        if (!settings.export().isEmpty()) {
            tree.put("export", settings.export());
        }
        Comfort comfort = settings.comfort();
        if (comfort.motion() != Comfort.USUAL.motion()) {
            tree.put("motion", comfort.motion().key());
        }
        if (comfort.textSize() != Comfort.USUAL.textSize()) {
            tree.put("textSize", comfort.textSize().key());
        }
        if (comfort.console() != Comfort.USUAL.console()) {
            tree.put("console", comfort.console().key());
        }
        if (comfort.patience() != Comfort.USUAL.patience()) {
            tree.put("patience", comfort.patience().key());
        }
        return tree;
    }

    private static Map<String, Object> tree(PromotionOffice office) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", office.name());
        tree.put("address", office.address());
        tree.put("phone", office.phone());
        tree.put("email", office.email());
        tree.put("web", office.web());
        tree.put("logo", office.logo());
        tree.values().removeIf(""::equals);
        return tree;
    }

    private static Preferences read(Node node) {
        return new Preferences(ViewStateJson.language(node), ViewStateJson.theme(node), new Settings(
                node.maybe("office").map(PreferencesFile::office).orElse(PromotionOffice.NONE),
                node.maybe("export").map(PreferencesFile::export).orElse(Map.of()), comfort(node)));
    }

    private static Comfort comfort(Node node) {
        return new Comfort(
                node.maybe("motion").map(word -> word.word(Comfort.Motion.values(), Comfort.Motion::key)).orElse(Comfort.USUAL.motion()),
                node.maybe("textSize")
                .map(word -> word.word(Comfort.TextSize.values(), Comfort.TextSize::key)).orElse(Comfort.USUAL.textSize()),
                node.maybe("console")
                .map(word -> word.word(Comfort.Console.values(), Comfort.Console::key)).orElse(Comfort.USUAL.console()),
                node.maybe("patience")
                .map(word -> word.word(Comfort.Patience.values(), Comfort.Patience::key)).orElse(Comfort.USUAL.patience()));
    }

    private static PromotionOffice office(Node node) {
        PromotionOffice office = new PromotionOffice(line(node, "name"), line(node, "address"), line(node, "phone"),
                line(node, "email"), line(node, "web"), line(node, "logo"));
        node.noOtherFields();
        return office;
    }

    private static String line(Node node, String field) {
        return node.maybe(field).map(Node::string).orElse("");
    }

    private static Map<String, String> export(Node node) {
        Map<String, String> chosen = new LinkedHashMap<>();
        node.fields().forEach((name, value) -> chosen.put(name, value.string()));
        return chosen;
    }
}
