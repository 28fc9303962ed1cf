package vn.vinhphuc.atlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.drawing.Watch;

class BatchTest {

    @Test
    void givesTheFilesInTheirOrderAndTellsOfEach() throws ExportException {
        Set<Integer> told = new ConcurrentSkipListSet<>();
        assertThat(new Batch(20, watch(told, 20)).run(BatchTest::file))
                .containsExactlyElementsOf(IntStream.range(0, 20).mapToObj(BatchTest::file).toList());
        assertThat(told).containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void endsWhenSomeoneEndsIt() throws ExportException {
        assertThat(new Batch(20, watch(new ConcurrentSkipListSet<>(), 5)).run(BatchTest::file)).hasSize(5);
    }

    @Test
    void nothingIsBegunAfterAFailure() {
        AtomicInteger begun = new AtomicInteger();
        assertThatThrownBy(() -> new Batch(200, Watch.NONE).run(number -> {
            begun.incrementAndGet();
            if (number == 3) {
                throw new ExportException(ExportException.Reason.EXISTS, file(number));
            }
            return file(number);
        })).isInstanceOf(ExportException.class);
        assertThat(begun).hasValueLessThan(200);
    }

    private static Path file(int number) {
        return Path.of(number + ".pdf");
    }

    private static Watch watch(Set<Integer> told, int most) {
        AtomicInteger asked = new AtomicInteger();
        return new Watch() {
            @Override
            public void done(int done, int all) {
                told.add(done);
            }

            @Override
            public boolean goesOn() {
                return asked.incrementAndGet() <= most;
            }
        };
    }
}
