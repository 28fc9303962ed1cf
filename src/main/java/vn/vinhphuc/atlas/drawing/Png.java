package vn.vinhphuc.atlas.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Pixels as a PNG file. */
public final class Png {

    /** 32 MB of memory. */
    private static final int PIXELS_PER_STRIP = 1 << 23;
    private static final int WHITE = 0xFFFFFF;

    private Png() {
    }

    /**
     * Writes an image file; the same pixels and texts give the same bytes.
     *
     * @param texts international text chunks such as {@code Title}, from keyword (1–79 Latin-1 letters) to text
     * @throws IOException if the stream cannot take it
     */
    public static void write(Raster raster, Map<String, String> texts, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            IIOMetadata metadata = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromRenderedImage(raster.awt()), null);
            IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
            IIOMetadataNode chunks = new IIOMetadataNode("iTXt");
            texts.forEach((keyword, text) -> chunks.appendChild(chunk(keyword, text)));
            root.appendChild(chunks);
            metadata.mergeTree("javax_imageio_png_1.0", root);
            writer.setOutput(stream);
            writer.write(metadata, new IIOImage(raster.awt(), null, metadata), null);
        } finally {
            writer.dispose();
        }
    }

    /**
     * Paints a drawing on white into an image file, strip by strip; the same drawing, size and texts give the same bytes.
     *
     * @param width  pixels, more than 0; the drawing is stretched to them
     * @param height pixels, more than 0
     * @param texts  as for {@link #write(Raster, Map, OutputStream)}, in the order to write them
     * @throws IOException if the stream cannot take it
     */
    public static void write(Drawing drawing, int width, int height, Map<String, String> texts, OutputStream out)
            throws IOException {
        try (PngStream png = new PngStream(out, width, height)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                png.text(text.getKey(), text.getValue());
            }
            int rows = Math.clamp(PIXELS_PER_STRIP / width, 1, height);
            BufferedImage strip = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
            int[] pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
            for (int top = 0; top < height; top += rows) {
                Arrays.fill(pixels, WHITE);
                Painter.paint(drawing, strip, width / drawing.width(), height / drawing.height(), top);
                for (int y = 0; y < Math.min(rows, height - top); y++) {
                    png.row(pixels, y * width);
                }
            }
        }
    }

    private static IIOMetadataNode chunk(String keyword, String text) {
        IIOMetadataNode node = new IIOMetadataNode("iTXtEntry");
        node.setAttribute("keyword", keyword);
        node.setAttribute("compressionFlag", "FALSE");
        node.setAttribute("compressionMethod", "0");
        node.setAttribute("languageTag", "");
        node.setAttribute("translatedKeyword", "");
        node.setAttribute("text", text);
        return node;
    }
}
