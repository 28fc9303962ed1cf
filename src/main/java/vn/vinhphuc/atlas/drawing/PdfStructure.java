package vn.vinhphuc.atlas.drawing;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * The parts of a document in the order in which they are read (ISO 32000-1, 14.7). Written as plain dictionaries: PDFBox's own
 * classes for them would be loaded for nothing else.
 */
final class PdfStructure {

    private static final COSName ELEMENT = COSName.getPDFName("StructElem");
    private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");

    private final COSDictionary root = new COSDictionary();
    private final COSArray numbers = new COSArray();
    private final Deque<COSDictionary> open = new ArrayDeque<>();
    private COSDictionary page = new COSDictionary();
    private COSArray owners = new COSArray();
    private int next;

    PdfStructure() {
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        open.push(element("Document", root));
        root.setItem(COSName.K, open.getFirst());
    }

    /** What follows is on a page. */
    void turnTo(PDPage sheet) {
        page = sheet.getCOSObject();
        owners = new COSArray();
        page.setInt(COSName.STRUCT_PARENTS, number(owners));
        page.setItem(COSName.getPDFName("Tabs"), COSName.S);
    }

    /** What follows belongs to a part, inside those that are not ended. */
    void begin(Meaning meaning) {
        COSDictionary part = element(meaning.part().type(), open.getFirst());
        if (!meaning.said().isEmpty()) {
            part.setString(COSName.ALT, meaning.said());
        }
        if (meaning.part() == Meaning.Part.HEAD_CELL) {
            part.setItem(COSName.A, columnHead());
        }
        children(open.getFirst()).add(part);
        open.push(part);
    }

    void end() {
        open.pop();
    }

    /** Gives what is painted next to the innermost part; returns its number on the page. */
    int content() {
        COSDictionary part = open.getFirst();
        part.setItem(COSName.PG, page);
        children(part).add(COSInteger.get(owners.size()));
        owners.add(part);
        return owners.size() - 1;
    }

    /** A link as a part of its own. */
    void link(PDAnnotation annotation) {
        COSDictionary link = element("Link", open.getFirst());
        COSDictionary object = new COSDictionary();
        object.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        object.setItem(COSName.OBJ, annotation.getCOSObject());
        object.setItem(COSName.PG, page);
        children(link).add(object);
        children(open.getFirst()).add(link);
        annotation.setStructParent(number(link));
    }

    /** Makes it the structure of a document. */
    void write(PDDocument document) {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setItem(PARENT_TREE, tree);
        root.setInt(COSName.getPDFName("ParentTreeNextKey"), next);
        COSDictionary mark = new COSDictionary();
        mark.setBoolean("Marked", true);
        COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
        catalogue.setItem(COSName.STRUCT_TREE_ROOT, root);
        catalogue.setItem(COSName.getPDFName("MarkInfo"), mark);
    }

    private int number(COSBase owner) {
        numbers.add(COSInteger.get(next));
        numbers.add(owner);
        return next++;
    }

    private static COSDictionary element(String type, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, ELEMENT);
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.P, parent);
        element.setItem(COSName.K, new COSArray());
        return element;
    }

    private static COSDictionary columnHead() {
        COSDictionary attributes = new COSDictionary();
        attributes.setItem(COSName.O, COSName.getPDFName("Table"));
        attributes.setItem(COSName.getPDFName("Scope"), COSName.getPDFName("Column"));
        return attributes;
    }

    private static COSArray children(COSDictionary element) {
        return (COSArray) element.getDictionaryObject(COSName.K);
    }
}
