package vn.vinhphuc.atlas.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.Shortlist.Note;

/** A shortlist in a file. */
public final class ShortlistFile {

    private static final SavedFile<Shortlist> FILE = new SavedFile<>("shortlist", 1, ShortlistFile::tree, ShortlistFile::shortlist);

    private ShortlistFile() {
    }

    /** The text of the file; the same shortlist gives the same text. */
    public static String write(Shortlist shortlist) {
        return FILE.write(shortlist);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param bytes of the file, or of as much of it as was written
     * @param name  of the file, for the problems
     */
    public static Opened<Shortlist> read(byte[] bytes, String name) {
        return FILE.read(bytes, name);
    }

    private static Map<String, Object> tree(Shortlist shortlist) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("stars", shortlist.stars());
        tree.put("notes", shortlist.notes().stream().map(ShortlistFile::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(Note note) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("guest", note.guest());
        tree.put("site", note.site());
        tree.put("text", note.text());
        return tree;
    }

    private static Shortlist shortlist(Node node) {
        List<String> stars = new ArrayList<>();
        for (Node item : node.field("stars").items()) {
            String star = item.id();
            if (stars.contains(star)) {
                item.error(ProblemKind.TWICE, star);
            } else {
                stars.add(star);
            }
        }
        List<Note> notes = new ArrayList<>();
        for (Node item : node.field("notes").items()) {
            note(item).ifPresent(note -> {
                if (notes.stream().anyMatch(other -> other.guest().equals(note.guest()) && other.site().equals(note.site()))) {
                    item.error(ProblemKind.TWICE, Quote.of(note.guest()));
                } else {
                    notes.add(note);
                }
            });
        }
        return new Shortlist(stars, notes);
    }

    private static Optional<Note> note(Node node) {
        return node.sound(() -> {
            Note note = new Note(node.field("guest").string(), node.field("site").id(), node.field("text").string());
            node.noOtherFields();
            return note;
        });
    }
}
