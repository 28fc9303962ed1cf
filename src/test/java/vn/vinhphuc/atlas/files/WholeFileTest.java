package vn.vinhphuc.atlas.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    /** Four writers at once: each reader sees one of their files, whole. */
    @Test
    void nobodyEverSeesHalfAFile() throws Exception {
        Path file = folder.resolve("a.txt");
        write(file, "0".repeat(5000));
        List<Callable<Boolean>> jobs = new ArrayList<>();
        for (int writer = 1; writer <= 4; writer++) {
            String content = String.valueOf(writer).repeat(5000);
            jobs.add(() -> {
                for (int i = 0; i < 20; i++) {
                    write(file, content);
                }
                return true;
            });
            jobs.add(() -> {
                for (int i = 0; i < 50; i++) {
                    String seen = Files.readString(file);
                    if (seen.length() != 5000 || seen.chars().distinct().count() != 1) {
                        return false;
                    }
                }
                return true;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(jobs.size())) {
            for (Future<Boolean> done : threads.invokeAll(jobs)) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void sweepsUpAfterDeadProcessesOnly() throws Exception {
        String ours = Long.toUnsignedString(ProcessHandle.current().pid(), 36);
        for (String name
                : List.of(".atlas-" + ours + "-1.part", ".atlas-zzzzzzzz-1.part", ".atlas-.part", ".atlas-x!-1.part", "view.json")) {
            Files.createFile(folder.resolve(name));
        }
        WholeFile.sweep(folder);
        assertThat(names()).containsExactlyInAnyOrder(".atlas-" + ours + "-1.part", ".atlas-.part", ".atlas-x!-1.part", "view.json");
    }

    /** Two programs that keep the same file: neither stumbles over the other, and no reader finds nothing. */
    @Test
    void theFileIsThereWhileACopyOfItIsKept() throws Exception {
        Path file = folder.resolve("a.json");
        write(file, "0");
        Callable<Boolean> writer = () -> {
            for (int i = 0; i < 60; i++) {
                new WholeFile(file, true).writeKeeping(folder.resolve("a.before.json"), out -> out.write('1'));
            }
            return true;
        };
        Callable<Boolean> reader = () -> {
            for (int i = 0; i < 4000; i++) {
                if (!Files.exists(file)) {
                    return false;
                }
            }
            return true;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> done : threads.invokeAll(List.of(writer, writer, reader, reader))) {
                assertThat(done.get()).isTrue();
            }
        }
    }

    /** The link stays one, and what it leads to is kept as well. */
    @Test
    void aLinkIsFollowedAlsoWhereTheFileBeforeIsKept() throws IOException {
        Path real = folder.resolve("real.json");
        write(real, "old");
        Path link = Files.createSymbolicLink(folder.resolve("a.json"), real);
        new WholeFile(link, true).writeKeeping(folder.resolve("a.before.json"), out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
        assertThat(folder.resolve("a.before.json")).isRegularFile().hasContent("old");
    }

    private static void write(Path file, String content) throws IOException {
        new WholeFile(file, true).write(out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
