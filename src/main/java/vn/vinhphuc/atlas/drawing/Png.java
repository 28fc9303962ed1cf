package vn.vinhphuc.atlas.drawing;

import java.io.IOException;
import java.io.OutputStream;
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
     * Paints a drawing on white into an image file, in strips, as many at once as there are processors; the same drawing, size and
     * texts give the same bytes everywhere.
     *
     * @param width  pixels, more than 0; the drawing is stretched to them
     * @param height pixels, more than 0
     * @param texts  as for {@link #write(Raster, Map, OutputStream)}, in the order to write them
     * @param watch  hears of the strips
     * @throws IOException if the stream cannot take it
     * @throws java.util.concurrent.CancellationException if the watch ends it
     */
    public static void write(Drawing drawing, int width, int height, Map<String, String> texts, Watch watch, OutputStream out)
            throws IOException {
        PngStream png = new PngStream(out, width, height);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            png.text(text.getKey(), text.getValue());
        }
        new PngPainting(drawing, width, height, watch).into(png);
        png.end();
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
