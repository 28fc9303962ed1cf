package vn.vinhphuc.atlas.data;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.vinhphuc.atlas.view.WindowPlace;

/** Where the window stood, in a file. */
public final class WindowPlaceFile {

    private static final SavedFile<WindowPlace> FILE = new SavedFile<>("window", 1, WindowPlaceFile::tree, WindowPlaceFile::read);

    private WindowPlaceFile() {
    }

    /** The text of the file. */
    public static String write(WindowPlace place) {
        return FILE.write(place);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param bytes of the file, or of as much of it as was written
     * @param name  of the file, for the problems
     */
    public static Opened<WindowPlace> read(byte[] bytes, String name) {
        return FILE.read(bytes, name);
    }

    private static Map<String, Object> tree(WindowPlace place) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("x", place.x());
        tree.put("y", place.y());
        tree.put("width", place.width());
        tree.put("height", place.height());
        tree.put("maximized", place.maximized());
        return tree;
    }

    private static WindowPlace read(Node node) {
        return new WindowPlace(node.field("x").whole(-WindowPlace.MOST, WindowPlace.MOST),
                node.field("y").whole(-WindowPlace.MOST, WindowPlace.MOST),
                node.field("width").whole(1, WindowPlace.MOST), node.field("height").whole(1, WindowPlace.MOST),
                node.field("maximized").bool());
    }
}
