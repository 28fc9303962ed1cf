package vn.vinhphuc.atlas.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.export.ExportException;

/** One export again and again in one process, from the drawing to the file in its place. */
public final class ExportRun {

    private static final int TIMES = 5;

    private ExportRun() {
    }

    /**
     * What was measured.
     *
     * @param warm   times but for the first
     * @param bytes  of the file or files
     * @param memory most resident, MB
     */
    record Result(Times warm, long bytes, double memory) {
    }

    /** @param arguments the name of the job, its folder, and the file of the result */
    public static void main(String... arguments) throws IOException, ExportException {
        ExportJob job = ExportJob.of(arguments[0]);
        Path target = job.target(Path.of(arguments[1]));
        ExportJob.Work work = job.making().of(Shipped.atlas());
        List<Double> warm = new ArrayList<>();
        for (int i = 0; i <= TIMES; i++) {
            long start = System.nanoTime();
            work.write(target);
            if (i > 0) {
                warm.add((System.nanoTime() - start) / 1e6);
            }
        }
        Json.write(Path.of(arguments[2]),
                new Result(Times.of(warm), ExportJob.bytes(target), Math.rint(Machine.mostResidentMegabytes())));
    }
}
