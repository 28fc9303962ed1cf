package vn.vinhphuc.atlas.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void systemsAreUnderstood() {
        assertThat(Refusal.of(new AccessDeniedException("a.png"))).isEqualTo(Refusal.NO_RIGHT);
        assertThat(Refusal.of(new NoSuchFileException("a.png"))).isEqualTo(Refusal.NOT_THERE);
        assertThat(Refusal.of(new FileSystemException("a.png", null, "Read-only file system"))).isEqualTo(Refusal.NO_RIGHT);
        assertThat(Refusal.of(new IOException("No space left on device"))).isEqualTo(Refusal.DISK_FULL);
        assertThat(Refusal.of(new IOException("There is not enough space on the disk"))).isEqualTo(Refusal.DISK_FULL);
        assertThat(Refusal.of(new FileSystemException("a.png", null, "File name too long"))).isEqualTo(Refusal.TOO_LONG);
        assertThat(Refusal.of(new IOException("Is a directory"))).isEqualTo(Refusal.NOT_A_FILE);
        assertThat(Refusal.of(new IOException("Input/output error"))).isEqualTo(Refusal.OTHER);
    }

    @Test
    void whatIsKnownIsToldInTheLanguageOfThePerson() {
        assertThat(Refusal.in("No space left on device", key -> "words of " + key)).isEqualTo("words of refusal.disk-full");
        assertThat(Refusal.in("Thiết bị hết chỗ", key -> "words of " + key)).as("in the system's language").isEqualTo("Thiết bị hết chỗ");
    }

    @Test
    void aFailureWithoutWordsShowsNoNameOfAClass() {
        assertThat(Refusal.said(new IOException())).isEqualTo("read or write error");
        assertThat(Refusal.said(new FileSystemException("a.png"))).isEqualTo("read or write error");
        assertThat(Refusal.said(new IOException("two\n lines"))).isEqualTo("two lines");
    }
}
