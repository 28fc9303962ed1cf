package vn.vinhphuc.atlas.cartography.page;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Text as a QR code (ISO/IEC 18004), level M: a sixth of it may be lost. */
public final class QrCode {

    /** A reader looks for the strongest contrast, in every theme. */
    public static final Colour DARK = new Colour(0, 0, 0, 1);
    public static final Colour LIGHT = Colour.WHITE;

    private QrCode() {
    }

    /**
     * The dark squares, without the quiet zone.
     *
     * @param text at most about 1,000 letters
     * @param x    left edge, px
     * @param y    upper edge, px
     * @param size of the whole code, px
     * @throws IllegalArgumentException if the text is too long
     */
    public static Outline of(String text, double x, double y, double size) {
        ByteMatrix matrix = matrix(text);
        double step = size / matrix.getWidth();
        List<List<ScreenPoint>> rings = new ArrayList<>();
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int from = 0; from < matrix.getWidth(); from++) {
                int to = from;
                while (to < matrix.getWidth() && matrix.get(to, row) == 1) {
                    to++;
                }
                if (to > from) {
                    rings.add(List.of(new ScreenPoint(x + from * step, y + row * step), new ScreenPoint(x + to * step, y + row * step),
                            new ScreenPoint(x + to * step, y + (row + 1) * step), new ScreenPoint(x + from * step, y + (row + 1) * step)));
                    from = to;
                }
            }
        }
        return Outline.rings(rings);
    }

    private static ByteMatrix matrix(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M,
                    Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name())).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("a QR code has no room for " + text.length() + " letters", e);
        }
    }
}
