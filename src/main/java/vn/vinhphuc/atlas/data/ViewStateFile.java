package vn.vinhphuc.atlas.data;

import vn.vinhphuc.atlas.view.ViewState;

/** A view in a file: the last one, or the one that a picture shows. */
public final class ViewStateFile {

    private static final SavedFile<ViewState> FILE = new SavedFile<>("view", 1, ViewStateJson::tree, ViewStateJson::read);

    private ViewStateFile() {
    }

    /** The text of the file; the same view gives the same text. */
    public static String write(ViewState view) {
        return FILE.write(view);
    }

    /**
     * Reads what {@link #write} wrote. A field that is missing is as in {@link ViewState#START}.
     *
     * @param bytes of the file, or of as much of it as was written
     * @param name  of the file, for the problems
     */
    public static Opened<ViewState> read(byte[] bytes, String name) {
        return FILE.read(bytes, name);
    }
}
