package vn.vinhphuc.atlas.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs the parts of a document anew, each with the day of the document as its time, so that the same parts have the same bytes. */
final class FixedZip {

    /** Days that the format can tell, the first one standing for any before it; for others Java adds the zone of the computer. */
    private static final LocalDate FIRST = LocalDate.of(1980, 1, 2);
    private static final LocalDate LAST = LocalDate.of(2107, 12, 31);

    private FixedZip() {
    }

    /** @param madeOn a day before 1980 or after 2107 counts as the first or the last that the format can tell */
    static void write(byte[] zip, LocalDate madeOn, OutputStream out) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            LocalDate day = madeOn.isBefore(FIRST) ? FIRST : madeOn.isAfter(LAST) ? LAST : madeOn;
            ZipOutputStream packed = new ZipOutputStream(out);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(day.atStartOfDay());
                packed.putNextEntry(fixed);
                in.transferTo(packed);
                packed.closeEntry();
            }
            packed.finish();
        }
    }
}
