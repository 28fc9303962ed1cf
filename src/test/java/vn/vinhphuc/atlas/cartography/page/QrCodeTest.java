package vn.vinhphuc.atlas.cartography.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import org.junit.jupiter.api.Test;
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
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(picture.width(), picture.height(), picture.pixels())));
        assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(text);
    }

    @Test
    void tooMuchTextIsRefused() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(5000), 0, 0, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
