package vn.vinhphuc.atlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.export.ExportException;
import vn.vinhphuc.atlas.export.MapPicture;
import vn.vinhphuc.atlas.export.NewFile;
import vn.vinhphuc.atlas.view.ViewState;

/** One export again and again in one process, from the drawing to the file in its place. */
public final class ExportRun {

    private static final int TIMES = 5;
    private static final LocalDate MADE_ON = LocalDate.of(2026, 1, 1);

    private ExportRun() {
    }

    /**
     * What was measured.
     *
     * @param warm   times but for the first
     * @param bytes  of the file
     * @param memory most resident, MB
     */
    record Result(Times warm, long bytes, double memory) {
    }

    /** @param arguments the name of the picture, its folder, and the file of the result */
    public static void main(String... arguments) throws IOException, ExportException {
        ExportJob job = ExportJob.of(arguments[0]);
        Path file = Path.of(arguments[1]).resolve(job.fileName());
        MapPicture map = new MapPicture(Shipped.atlas());
        List<Double> warm = new ArrayList<>();
        for (int i = 0; i <= TIMES; i++) {
            long start = System.nanoTime();
            map.write(new MapPicture.Request(ViewState.START, job.format(), job.size(), MADE_ON), new NewFile(file, true));
            if (i > 0) {
                warm.add((System.nanoTime() - start) / 1e6);
            }
        }
        Json.write(Path.of(arguments[2]),
                new Result(Times.of(warm), Files.size(file), Math.rint(Machine.mostResidentMegabytes())));
    }
}
