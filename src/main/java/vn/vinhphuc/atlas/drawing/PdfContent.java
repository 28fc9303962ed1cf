package vn.vinhphuc.atlas.drawing;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Says of everything on a page what it belongs to (ISO 32000-1, 14.6): a picture as a whole, text to its part or to a paragraph of its
 * own, and all else is decoration.
 */
final class PdfContent {

    private enum Now { NOTHING, DECORATION, TEXT, WHOLE }

    private final PdfOperators page;
    private final PdfStructure structure;
    private final Deque<Meaning.Part> parts = new ArrayDeque<>();
    private Now now = Now.NOTHING;
    /** Whether the text that is open is a paragraph that was begun for it. */
    private boolean alone;
    private int wholes;

    PdfContent(PdfOperators page, PdfStructure structure) {
        this.page = page;
        this.structure = structure;
    }

    /** What follows means something together. */
    void begin(Meaning meaning) {
        Meaning.Part part = meaning.part();
        if (part == Meaning.Part.NONE) {
            return;
        }
        if (wholes > 0) {
            wholes++;
            return;
        }
        close();
        if (part == Meaning.Part.DECORATION) {
            page.name("Artifact").op("BMC");
        } else {
            structure.begin(meaning);
            parts.push(part);
            if (part == Meaning.Part.FIGURE) {
                open(part.type());
            }
        }
        if (part == Meaning.Part.DECORATION || part == Meaning.Part.FIGURE) {
            now = Now.WHOLE;
            wholes = 1;
        }
    }

    void end(Meaning meaning) {
        Meaning.Part part = meaning.part();
        if (part == Meaning.Part.NONE || wholes > 1) {
            wholes -= part == Meaning.Part.NONE ? 0 : 1;
            return;
        }
        wholes = 0;
        close();
        if (part != Meaning.Part.DECORATION) {
            structure.end();
            parts.pop();
        }
    }

    /** What follows is not read. */
    void decorate() {
        if (now == Now.NOTHING || now == Now.TEXT) {
            close();
            page.name("Artifact").op("BMC");
            now = Now.DECORATION;
        }
    }

    /** What follows is text; each outside of a part is a paragraph. */
    void read() {
        boolean inPart = isInPart();
        if (now == Now.WHOLE || now == Now.TEXT && inPart) {
            return;
        }
        close();
        if (!inPart) {
            structure.begin(Meaning.of(Meaning.Part.PARAGRAPH));
            alone = true;
        }
        open(inPart ? parts.getFirst().type() : Meaning.Part.PARAGRAPH.type());
        now = Now.TEXT;
    }

    /** Whether text belongs to a part that holds more of it. */
    boolean isInPart() {
        return !parts.isEmpty() && parts.getFirst().holdsText();
    }

    /** The graphics state is kept or given back: content does not reach across, except that of a picture, which holds both. */
    void pause() {
        if (now != Now.WHOLE) {
            close();
        }
    }

    /** The page, or a part, is at its end. */
    void close() {
        if (now != Now.NOTHING) {
            page.op("EMC");
            now = Now.NOTHING;
        }
        if (alone) {
            structure.end();
            alone = false;
        }
    }

    private void open(String type) {
        page.name(type).op("<<").name("MCID").number(structure.content(), 0).op(">> BDC");
    }
}
