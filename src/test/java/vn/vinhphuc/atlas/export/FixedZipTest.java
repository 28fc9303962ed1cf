package vn.vinhphuc.atlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixedZipTest {

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01", "2026-11-05", "2200-01-01"})
    void neitherTheClockNorTheZoneIsInIt(LocalDate madeOn) throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            byte[] there = fixed(zip(1_000_000_000_000L), madeOn);
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(fixed(zip(1_700_000_000_000L), madeOn)).isEqualTo(there);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static byte[] fixed(byte[] zip, LocalDate madeOn) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FixedZip.write(zip, madeOn, out);
        return out.toByteArray();
    }

    private static byte[] zip(long time) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry("a.xml");
            entry.setTime(time);
            zip.putNextEntry(entry);
            zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
