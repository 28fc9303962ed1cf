package vn.vinhphuc.atlas.export.data;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.i18n.Dates;

/** Tables as sheets of a workbook; numbers are numbers, the heading stays in sight and can be filtered by. */
public final class Xlsx {

    private static final int WIDEST = 60;
    private static final int LETTER = 256;
    /** Rows whose width is looked at. */
    private static final int PROBE = 200;

    private Xlsx() {
    }

    /**
     * Writes a workbook. Its packing carries the time of the clock; everything in it is the same for the same input.
     *
     * @throws IOException if the stream cannot take it
     */
    public static void write(Extract extract, LocalDate madeOn, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            CellStyle heading = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            heading.setFont(bold);
            extract.tables().forEach(table -> sheet(table, book, heading));
            about(extract, madeOn, book);
            describe(book, extract, madeOn);
            book.write(out);
        }
    }

    private static void sheet(Table table, XSSFWorkbook book, CellStyle heading) {
        Sheet sheet = book.createSheet(table.name());
        Row names = sheet.createRow(0);
        for (int i = 0; i < table.columns().size(); i++) {
            Cell cell = names.createCell(i);
            cell.setCellValue(table.columns().get(i));
            cell.setCellStyle(heading);
            sheet.setColumnWidth(i, (width(table, i) + 3) * LETTER);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = sheet.createRow(r + 1);
            for (int i = 0; i < table.columns().size(); i++) {
                int column = i;
                table.rows().get(r).get(i).ifPresent(value -> fill(row.createCell(column), value));
            }
        }
        sheet.createFreezePane(table.name().equals("sites") ? 1 : 0, 1);
        if (!table.rows().isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, table.columns().size() - 1));
        }
    }

    private static void fill(Cell cell, Object value) {
        switch (value) {
            case Double number -> cell.setCellValue(number);
            case Integer number -> cell.setCellValue((double) number);
            case Boolean yes -> cell.setCellValue(yes);
            default -> cell.setCellValue(String.valueOf(value));
        }
    }

    private static int width(Table table, int column) {
        int widest = table.rows().stream().limit(PROBE).map(row -> row.get(column)).flatMap(Optional::stream)
                .mapToInt(value -> vn.vinhphuc.atlas.export.data.Cell.text(value).length()).max().orElse(0);
        return Math.min(WIDEST, Math.max(widest, table.columns().get(column).length()));
    }

    private static void about(Extract extract, LocalDate madeOn, XSSFWorkbook book) {
        Atlas.Pack pack = extract.atlas().pack();
        Sheet sheet = book.createSheet("about");
        List<String> lines = new java.util.ArrayList<>(List.of(
                pack.title().in(extract.words().language()), pack.subtitle().in(extract.words().language()),
                extract.words().text("sheet.version", pack.version()),
                extract.words().text("sheet.as-of", new Dates(extract.words()).text(pack.asOf())),
                extract.words().text("sheet.made-on", new Dates(extract.words()).exact(new AsOf.Day(madeOn))),
                Licence.of(extract.atlas(), extract.words())));
        pack.credits()
                .forEach(credit ->
                        lines.add(extract.words().text("sheet.credit", credit.text().in(extract.words().language()), credit.licence())));
        for (int i = 0; i < lines.size(); i++) {
            sheet.createRow(i).createCell(0).setCellValue(lines.get(i));
        }
        sheet.setColumnWidth(0, 120 * LETTER);
    }

    private static void describe(XSSFWorkbook book, Extract extract, LocalDate madeOn) {
        PackagePropertiesPart core = book.getProperties().getCoreProperties().getUnderlyingProperties();
        try {
            core.setTitleProperty(extract.atlas().pack().title().in(extract.words().language()));
            core.setCreatorProperty(extract.atlas().pack().id() + " " + extract.atlas().pack().version());
            core.setDescriptionProperty(Licence.of(extract.atlas(), extract.words()));
            core.setCreatedProperty(madeOn + "T00:00:00Z");
            core.setModifiedProperty(madeOn + "T00:00:00Z");
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException("a text about the workbook is not understood", e);
        }
    }
}
