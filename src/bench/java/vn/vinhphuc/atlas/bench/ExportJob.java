package vn.vinhphuc.atlas.bench;

import java.util.List;
import vn.vinhphuc.atlas.export.PictureFormat;
import vn.vinhphuc.atlas.export.PictureSize;

/**
 * An export that is measured.
 *
 * @param fileName of the picture
 * @param format   of the file
 * @param size     in pixels
 */
record ExportJob(String fileName, PictureFormat format, PictureSize size) {

    static final List<ExportJob> ALL = List.of(
            new ExportJob("4k.png", PictureFormat.PNG, new PictureSize(3840, 2160)),
            new ExportJob("a3-300dpi.png", PictureFormat.PNG, new PictureSize(4961, 3508)),
            new ExportJob("screen.svg", PictureFormat.SVG, new PictureSize(1920, 1080)));

    static ExportJob of(String fileName) {
        return ALL.stream().filter(job -> job.fileName.equals(fileName)).findFirst().orElseThrow();
    }
}
