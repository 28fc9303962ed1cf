package vn.vinhphuc.atlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Pdf;
import vn.vinhphuc.atlas.drawing.Png;
import vn.vinhphuc.atlas.drawing.Svg;
import vn.vinhphuc.atlas.drawing.Watch;
import vn.vinhphuc.atlas.export.ExportException.Reason;

/**
 * A picture in a file: painted at its own size, written beside its place, moved into it. The same drawing and imprint
 * give the same bytes.
 *
 * @param format of the file
 * @param size   of the picture; the drawing is stretched to it
 */
public record PictureExport(PictureFormat format, OutputSize size) {

    /** Of a pixel in style sheets. */
    private static final double POINTS_PER_PIXEL = 0.75;

    /**
     * Writes a drawing.
     *
     * @param imprint what the file says about itself
     * @param watch   hears of the strips of a picture in pixels
     * @throws ExportException if it cannot be written; nothing is left behind then
     * @throws java.util.concurrent.CancellationException if the watch ends it; nothing is left behind then either
     */
    public void write(Drawing drawing, Imprint imprint, Watch watch, NewFile file) throws ExportException {
        write(List.of(drawing), imprint, watch, file);
    }

    /**
     * Writes the pages of a document, each of the size.
     *
     * @param pages one, except for {@link PictureFormat#PDF}
     * @throws ExportException if they cannot be written; nothing is left behind then
     */
    public void write(List<Drawing> pages, Imprint imprint, NewFile file) throws ExportException {
        write(pages, imprint, Watch.NONE, file);
    }

    private void write(List<Drawing> pages, Imprint imprint, Watch watch, NewFile file) throws ExportException {
        file.requirePlace();
        try {
            file.write(out -> encode(pages, imprint.texts(), watch, out));
        } catch (OutOfMemoryError e) {
            throw new ExportException(Reason.TOO_LARGE, size.pixels().width(), size.pixels().height());
        }
    }

    private void encode(List<Drawing> pages, Map<String, String> texts, Watch watch, OutputStream out) throws IOException {
        Drawing drawing = pages.getFirst();
        switch (format) {
            case PNG -> Png.write(drawing, size.pixels().width(), size.pixels().height(), texts, watch, out);
            case PDF ->
                    Pdf.write(pages.stream().map(page -> new Pdf.Page(page, size.widthPoints(), size.heightPoints())).toList(), texts, out);
            case SVG -> out.write(Svg.of(drawing, size.widthPoints() / POINTS_PER_PIXEL / drawing.width(), texts)
                    .getBytes(StandardCharsets.UTF_8));
            case PPTX -> throw new IllegalArgumentException("a slide is more than a drawing");
        }
    }
}
