package vn.vinhphuc.atlas.export.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables as comma-separated values (RFC 4180) in UTF-8, numbers with a point. */
public final class Csv {

    /** Excel takes a file without this mark for one of an old code page, and the marks of Vietnamese are lost. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a file holds. */
    public enum Part {
        /** A row for each site. */
        SITES(""),
        /** A row for each published value. */
        FIGURES("-figures"),
        /** A row for each source. */
        SOURCES("-sources");

        private final String ending;

        Part(String ending) {
            this.ending = ending;
        }

        /** Added to the name of the file, before its ending. */
        public String ending() {
            return ending;
        }
    }

    private Csv() {
    }

    /** @throws IOException if the stream cannot take it */
    public static void write(Extract extract, Part part, OutputStream out) throws IOException {
        Table table = switch (part) {
            case SITES -> extract.siteTable();
            case FIGURES -> extract.figureTable();
            case SOURCES -> extract.sourceTable();
        };
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(table.columns());
        for (List<Optional<?>> row : table.rows()) {
            for (Optional<?> cell : row) {
                printer.print(cell.map(Cell::text).orElse(""));
            }
            printer.println();
        }
        printer.flush();
    }
}
