package vn.vinhphuc.atlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.page.Office;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.drawing.Watch;
import vn.vinhphuc.atlas.export.ExportException;
import vn.vinhphuc.atlas.export.MapPicture;
import vn.vinhphuc.atlas.export.NewFile;
import vn.vinhphuc.atlas.export.OutputSize;
import vn.vinhphuc.atlas.export.PaperSize;
import vn.vinhphuc.atlas.export.PictureFormat;
import vn.vinhphuc.atlas.export.PictureSize;
import vn.vinhphuc.atlas.export.Sheets;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * An export that is measured.
 *
 * @param name    of the file or folder that it makes
 * @param command the same on the command line, without the place
 * @param making  makes ready and gives what is measured
 */
record ExportJob(String name, List<String> command, Making making) {

    private static final LocalDate MADE_ON = LocalDate.of(2026, 1, 1);

    /** What is measured. */
    @FunctionalInterface
    interface Work {
        void write(Path target) throws ExportException;
    }

    /** What need not be done again for the next export. */
    @FunctionalInterface
    interface Making {
        Work of(Atlas atlas);
    }

    static final List<ExportJob> ALL = List.of(
            map("4k.png", PictureFormat.PNG, new PictureSize(3840, 2160), "--size", "3840x2160"),
            map("a3-300dpi.png", PictureFormat.PNG, new PictureSize(4961, 3508), "--size", "4961x3508"),
            map("a4.pdf", PictureFormat.PDF, new PaperSize(PaperSize.Format.A4, true), "--paper", "a4", "--landscape"),
            map("screen.svg", PictureFormat.SVG, new PictureSize(1920, 1080), "--size", "1920x1080"),
            map("slide.pptx", PictureFormat.PPTX, MapPicture.SLIDE),
            new ExportJob("factsheets", List.of("factsheets"), atlas -> {
                Sheets sheets = new Sheets(atlas);
                Sheets.Look look = new Sheets.Look(ViewState.START.language(), ViewState.START.theme(), MADE_ON, Office.NONE);
                return folder -> sheets.write(atlas.sites(), look, folder, true, Watch.NONE);
            }));

    static ExportJob of(String name) {
        return ALL.stream().filter(job -> job.name.equals(name)).findFirst().orElseThrow();
    }

    private static ExportJob map(String name, PictureFormat format, OutputSize size, String... options) {
        return new ExportJob(name, Stream.concat(Stream.of("export"), Stream.of(options)).toList(), atlas -> {
            MapPicture map = new MapPicture(atlas);
            return file -> map.write(new MapPicture.Request(ViewState.START, format, size, MADE_ON), new NewFile(file, true));
        });
    }

    /** Where it writes; a folder is made. */
    Path target(Path folder) throws IOException {
        Path target = folder.resolve(name);
        return name.contains(".") ? target : Files.createDirectories(target);
    }

    /** Bytes of all that was written. */
    static long bytes(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(target)) {
            long bytes = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
            return bytes;
        }
    }
}
