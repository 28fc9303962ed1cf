package vn.vinhphuc.atlas.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** What a page is to those who have it read to them. */
class PdfStructureTest {

    private static final Colour RED = Colour.of("#FF0000");
    private static final TextStyle TEXT = TextStyle.of(Face.BOLD, 12, RED);
    private static final Set<String> PAINTS = Set.of("f", "f*", "S", "B", "Tj", "TJ", "Do", "sh");
    private static final Mark SQUARE = Mark.filled(Outline.rectangle(1, 1, 3, 3), RED);
    private static final Mark MAP = new Mark.Group("map", List.of(SQUARE, word("Vĩnh Yên"), Mark.meant(Meaning.of(Meaning.Part.PARAGRAPH),
            List.of(word("inside")))), 5, 5, Optional.of(Outline.rectangle(0, 0, 20, 20)), Meaning.figure("Map of Đồng Sóc"));
    private static final Drawing PAGE =
            new Drawing(100, 50, List.of(SQUARE, Mark.meant(Meaning.of(Meaning.Part.TITLE), List.of(word("Đồng Sóc"))),
            MAP, SQUARE, Mark.clipped("clip", List.of(SQUARE, word("alone")), Outline.rectangle(0, 0, 9, 9)),
            Mark.meant(Meaning.of(Meaning.Part.TABLE), List.of(Mark.meant(Meaning.of(Meaning.Part.ROW), List.of(
                    Mark.meant(Meaning.of(Meaning.Part.HEAD_CELL), List.of(word("two"), SQUARE, word("lines"))),
                    Mark.meant(Meaning.of(Meaning.Part.CELL), List.of(word("5 km")))))))));

    @Test
    void theDocumentSaysThatItIsTagged() throws IOException {
        try (PDDocument document = read(PAGE)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getPage(0).getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
        }
    }

    @Test
    void partsStandInTheOrderOfReading() throws IOException {
        try (PDDocument document = read(PAGE)) {
            assertThat(outline(document.getDocumentCatalog().getStructureTreeRoot()))
                    .isEqualTo("Document(H1 Figure[Map of Đồng Sóc] P Table(TR(TH TD)))");
        }
    }

    @Test
    void everythingThatIsPaintedIsAPartOrDecoration() throws IOException {
        for (PDPage page : pages(PAGE)) {
            Deque<Boolean> open = new ArrayDeque<>();
            for (Operation operation : operations(page)) {
                switch (operation.name()) {
                    case "BDC", "BMC" -> open.push(operation.isMarked() || !open.isEmpty() && open.getFirst());
                    case "EMC" -> open.pop();
                    default -> assertThat(!PAINTS.contains(operation.name()) || !open.isEmpty() && open.getFirst())
                            .as(operation.name()).isTrue();
                }
            }
            assertThat(open).isEmpty();
        }
    }

    /** No content lies across the keeping and giving back of the graphics state. */
    @Test
    void contentAndGraphicsStateNest() throws IOException {
        for (PDPage page : pages(PAGE)) {
            Deque<String> open = new ArrayDeque<>();
            for (Operation operation : operations(page)) {
                switch (operation.name()) {
                    case "BDC", "BMC" -> open.push("EMC");
                    case "q" -> open.push("Q");
                    case "BT" -> open.push("ET");
                    case "EMC", "Q", "ET" -> assertThat(open.pop()).isEqualTo(operation.name());
                    default -> { }
                }
            }
        }
    }

    @Test
    void everyPieceOfContentHasItsPart() throws IOException {
        try (PDDocument document = read(PAGE)) {
            Set<Integer> onPage = new TreeSet<>();
            operations(document.getPage(0)).forEach(operation -> operation.content().ifPresent(onPage::add));
            Set<Integer> inTree = new TreeSet<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), inTree);
            assertThat(onPage).isNotEmpty().isEqualTo(inTree);
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getParentTree().getNumbers().get(0)).isNotNull();
        }
    }

    @Test
    void aLinkIsAPartThatNamesItsAddress() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(List.of(new Pdf.Page(PAGE, 100, 50, List.of(new Link(new Box(1, 1, 9, 9), "https" + "://example.org")))), Map.of(), out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(outline(document.getDocumentCatalog().getStructureTreeRoot())).endsWith(" Link)");
            assertThat(document.getPage(0).getAnnotations().getFirst().getContents()).isEqualTo("https" + "://example.org");
            assertThat(document.getPage(0).getAnnotations().getFirst().getStructParent()).isEqualTo(1);
        }
    }

    private static Mark word(String text) {
        return new Mark.Words(text, new ScreenPoint(10, 10), Mark.Align.START, TEXT.withHalo(Colour.WHITE, 1), 0);
    }

    /** Types with what stands for them, and their children. */
    private static String outline(PDStructureNode node) {
        List<String> children = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String said = element.getAlternateDescription() == null ? "" : "[" + element.getAlternateDescription() + "]";
                String inside = outline(element);
                children.add(element.getStructureType() + said + (inside.isEmpty() ? "" : "(" + inside + ")"));
            }
        }
        return String.join(" ", children);
    }

    private static void collect(PDStructureNode node, Set<Integer> numbers) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                collect(element, numbers);
            } else if (kid instanceof Integer number) {
                assertThat(numbers.add(number)).as("content " + number + " has one part").isTrue();
            }
        }
    }

    /** An operator with its operands. */
    private record Operation(String name, List<Object> operands) {

        private boolean isMarked() {
            return content().isPresent() || operands.getFirst().equals(COSName.getPDFName("Artifact"));
        }

        private Optional<Integer> content() {
            return operands.size() == 2 && operands.get(1) instanceof COSDictionary properties && properties.containsKey(COSName.MCID)
                    ? Optional.of(properties.getInt(COSName.MCID)) : Optional.empty();
        }
    }

    private static List<Operation> operations(PDPage page) throws IOException {
        List<Operation> operations = new ArrayList<>();
        List<Object> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                operations.add(new Operation(operator.getName(), List.copyOf(operands)));
                operands.clear();
            } else {
                operands.add(token);
            }
        }
        return operations;
    }

    private static List<PDPage> pages(Drawing drawing) throws IOException {
        PDDocument document = read(drawing);
        return List.of(document.getPage(0));
    }

    private static PDDocument read(Drawing drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(List.of(new Pdf.Page(drawing, 100, 50)), Map.of("Language", "vi"), out);
        return Loader.loadPDF(out.toByteArray());
    }
}
