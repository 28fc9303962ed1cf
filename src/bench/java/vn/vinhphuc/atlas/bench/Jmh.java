package vn.vinhphuc.atlas.bench;

import java.nio.file.Path;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The small parts, each by itself: {@code jmh.json}. */
final class Jmh {

    private Jmh() {
    }

    /** @param only a pattern of the benchmarks to run, empty for all */
    static void measure(Path folder, String only) {
        try {
            new Runner(new OptionsBuilder()
                    .include(only.isEmpty() ? Jmh.class.getPackageName() : only)
                    .forks(1).warmupIterations(3).warmupTime(TimeValue.seconds(2))
                    .measurementIterations(3).measurementTime(TimeValue.seconds(2))
                    .jvmArgs("-Xmx512m", "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED",
                            "--sun-misc-unsafe-memory-access=allow")
                    .shouldFailOnError(false).resultFormat(ResultFormatType.JSON).result(folder.resolve("jmh.json").toString())
                    .build()).run();
        } catch (RunnerException e) {
            throw new IllegalStateException("the small parts could not be measured", e);
        }
    }
}
