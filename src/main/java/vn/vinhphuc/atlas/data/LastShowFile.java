package vn.vinhphuc.atlas.data;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.vinhphuc.atlas.view.tour.LastShow;

/** Where a show has come to, in a file. */
public final class LastShowFile {

    private static final SavedFile<LastShow> FILE = new SavedFile<>("show", 1, LastShowFile::tree, LastShowFile::read);

    private LastShowFile() {
    }

    /** The text of the file. */
    public static String write(LastShow show) {
        return FILE.write(show);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param bytes of the file, or of as much of it as was written
     * @param name  of the file, for the problems
     */
    public static Opened<LastShow> read(byte[] bytes, String name) {
        return FILE.read(bytes, name);
    }

    private static Map<String, Object> tree(LastShow show) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("tour", show.tour());
        tree.put("scene", show.scene());
        tree.put("running", show.running());
        tree.put("swapped", show.swapped());
        return tree;
    }

    private static LastShow read(Node node) {
        return new LastShow(node.field("tour").id(), node.field("scene").id(), node.field("running").bool(), node.field("swapped").bool());
    }
}
