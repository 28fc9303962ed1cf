package vn.vinhphuc.atlas.cartography.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Raster;

class QrCodeTest {

    @Test
    void isReadAsItWasWritten() throws Exception {
        String text = "Khu công nghiệp Đồng Sóc\nTổng diện tích: 100 ha (11/2022)\nTỷ lệ lấp đầy: chưa công bố";
        Raster picture = Raster.of(new Drawing(300, 300, List.of(Mark.filled(Outline.rectangle(0, 0, 300, 300), Colour.WHITE),
                Mark.filled(QrCode.of(text, 30, 30, 240), Colour.of("#000000")))), 2);
        assertThat(read(picture)).isEqualTo(text);
    }

    /** A telephone looks for dark squares on light ground. */
    @ParameterizedTest
    @FieldSource("vn.vinhphuc.atlas.cartography.Themes#IDS")
    void isReadInEveryTheme(String theme) throws Exception {
        String text = "KCN Khai Quang\nTổng diện tích: 216,24 ha (2023)\nTỷ lệ lấp đầy: 89% của đất công nghiệp (2023)";
        Canvas page = new Canvas(Themes.of(theme), 1);
        page.filled(0, 0, 300, 300, Role.CARD);
        page.code(text, 50, 50, 200, "code");
        assertThat(read(Raster.of(page.drawing(300, 300), 2))).isEqualTo(text);
    }

    private static String read(Raster picture) throws Exception {
        BinaryBitmap bitmap =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(picture.width(), picture.height(), picture.pixels())));
        return new QRCodeReader().decode(bitmap).getText();
    }

    @Test
    void tooMuchTextIsRefused() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(5000), 0, 0, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
