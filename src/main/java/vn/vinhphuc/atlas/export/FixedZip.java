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

    private FixedZip() {
    }

    /** @param madeOn 1980 or later, when the format begins */
    static void write(byte[] zip, LocalDate madeOn, OutputStream out) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            ZipOutputStream packed = new ZipOutputStream(out);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(madeOn.atStartOfDay());
                packed.putNextEntry(fixed);
                in.transferTo(packed);
                packed.closeEntry();
            }
            packed.finish();
        }
    }
}
