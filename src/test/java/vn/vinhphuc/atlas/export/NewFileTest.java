package vn.vinhphuc.atlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.export.ExportException.Reason;
import vn.vinhphuc.atlas.i18n.Words;

class NewFileTest {

    private static final NewFile.Content HELLO = out -> out.write("hello".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    @Test
    void writesAFileAndNothingElse() throws Exception {
        new NewFile(folder.resolve("a.txt"), false).write(HELLO);
        assertThat(folder.resolve("a.txt")).hasContent("hello");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void leavesWhatIsThere() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "old");
        assertFails(() -> new NewFile(folder.resolve("a.txt"), false).write(HELLO), Reason.EXISTS);
        assertThat(folder.resolve("a.txt")).hasContent("old");
        new NewFile(folder.resolve("a.txt"), true).write(HELLO);
        assertThat(folder.resolve("a.txt")).hasContent("hello");
    }

    @Test
    void aFileThatAppearsMeanwhileIsLeft() throws Exception {
        Path file = folder.resolve("a.txt");
        assertFails(() -> new NewFile(file, false).write(out -> Files.writeString(file, "other")), Reason.EXISTS);
        assertThat(file).hasContent("other");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void aFailureHalfwayLeavesNothing() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "old");
        assertFails(() -> new NewFile(folder.resolve("a.txt"), true).write(out -> {
            out.write(new byte[1 << 20]);
            throw new IOException("No space left on device");
        }), Reason.DISK_FULL);
        assertThat(folder.resolve("a.txt")).hasContent("old");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void replacesTheFileBehindALink() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "old");
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("a.txt"));
        new NewFile(folder.resolve("link.txt"), true).write(HELLO);
        assertThat(folder.resolve("a.txt")).hasContent("hello");
        assertThat(folder.resolve("link.txt")).isSymbolicLink();
    }

    /** The number is that of a process that cannot be: the largest is 4194304. */
    @Test
    void whatAKilledExportHasLeftIsRemovedByTheNextAfterAnHour() throws Exception {
        Path old = Files.createFile(folder.resolve(".atlas-zzzzzz-1.part"));
        Path young = Files.createFile(folder.resolve(".atlas-zzzzzz-2.part"));
        Files.setLastModifiedTime(old, java.nio.file.attribute.FileTime.from(java.time.Instant.now().minusSeconds(7200)));
        new NewFile(folder.resolve("a.txt"), false).write(HELLO);
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void makesNoFolder() {
        assertFails(() -> new NewFile(folder.resolve("b/a.txt"), false).write(HELLO), Reason.NO_FOLDER);
        assertThat(folder.resolve("b")).doesNotExist();
    }

    @Test
    void replacesNoFolder() {
        assertFails(() -> new NewFile(folder, true).write(HELLO), Reason.NOT_A_FILE);
    }

    @Test
    void tooLongANameIsSaid() {
        Path file = folder.resolve("a".repeat(300));
        assertFails(() -> new NewFile(file, false).requirePlace(), Reason.TOO_LONG);
        Path letters = folder.resolve("ộ".repeat(100));
        assertFails(() -> new NewFile(letters, false).write(HELLO), Reason.TOO_LONG);
    }

    @Test
    void everyReasonIsASentence() {
        for (Reason reason : Reason.values()) {
            String sentence = new ExportException(reason, "x", "y", "z").sentence(Words.of(Language.ENGLISH));
            assertThat(sentence).contains("x").endsWith(".").doesNotContain("{");
        }
    }

    private void assertFails(ThrowingCallable call, Reason reason) {
        assertThatThrownBy(call).asInstanceOf(type(ExportException.class)).extracting(ExportException::reason).isEqualTo(reason);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
