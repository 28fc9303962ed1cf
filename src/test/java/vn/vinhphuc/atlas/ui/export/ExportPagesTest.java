package vn.vinhphuc.atlas.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.export.ExportChoice;
import vn.vinhphuc.atlas.ui.FxThread;

/** Fact sheets, shortlist and hand-out from the dialog, and whom they name. */
class ExportPagesTest extends OpenedDialog {

    @Test
    void theFactSheetIsThatOfTheSelectedSite() throws Exception {
        ExportDialog dialog = open(small());

        press(dialog, "Phiếu thông tin");
        until(() -> picture(dialog).getImage() != null && picture(dialog).getImage().getHeight() > picture(dialog).getImage().getWidth());
        press(dialog, "Lưu");
        until(() -> !heard.saved.isEmpty());
        assertThat(heard.saved).containsExactly(folder.resolve("2026-11-24_factsheet-kcn-khai-quang_vi_a4.pdf"));
        assertThat(heard.saved.getFirst()).isNotEmptyFile();
    }

    @Test
    void theFactSheetsOfAllStarsAreABatchThatNeverReplacesUnasked() throws Exception {
        ExportDialog dialog = open(small());
        press(dialog, "Phiếu thông tin");
        FxThread.on(() -> {
            chooseScope(dialog, ExportChoice.Scope.STARRED);
            return null;
        });
        assertThat(find(dialog, node -> node instanceof Label label && label.getText().startsWith("2 tệp"))).isPresent();
        Path taken = Files.writeString(folder.resolve("2026-11-24_factsheet-kcn-ba-thien_vi_a4.pdf"), "mine");
        press(dialog, "Lưu");
        until(() -> shows(dialog, "Ghi đè"));
        assertThat(taken).hasContent("mine");
        assertThat(folder.resolve("2026-11-24_factsheet-kcn-khai-quang_vi_a4.pdf")).doesNotExist();

        press(dialog, "Ghi đè");
        until(() -> !heard.saved.isEmpty());
        assertThat(heard.saved).hasSize(2).allSatisfy(file -> assertThat(Files.size(file)).isGreaterThan(10_000));
        assertThat(heard.choice.sheets()).isEqualTo(ExportChoice.Scope.STARRED);
    }

    @Test
    void aBatchEndsWhenSomeoneEndsIt() throws Exception {
        ExportDialog dialog = open(small());
        press(dialog, "Phiếu thông tin");
        FxThread.on(() -> {
            chooseScope(dialog, ExportChoice.Scope.ALL);
            return null;
        });
        press(dialog, "Lưu");
        press(dialog, "Dừng");
        until(() -> find(dialog, node -> node instanceof Label label && label.getText().startsWith("Đã dừng")).isPresent());
        assertThat(heard.closed).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.count()).isLessThan(ATLAS.sites().size());
        }
    }

    @Test
    void theShortlistBecomesASheet() throws Exception {
        ExportDialog dialog = open(small());
        press(dialog, "Chọn lọc");
        press(dialog, "Lưu");
        until(() -> !heard.saved.isEmpty());
        assertThat(heard.saved).containsExactly(folder.resolve("2026-11-24_shortlist_vi_a4.pdf"));
    }

    @Test
    void aTourIsHandedOut() throws Exception {
        ExportDialog dialog = open(small());
        press(dialog, "Phát tay");
        until(() -> picture(dialog).getImage() != null && picture(dialog).getImage().getHeight() > picture(dialog).getImage().getWidth());
        press(dialog, "Lưu");
        until(() -> !heard.saved.isEmpty());
        assertThat(heard.saved).containsExactly(folder.resolve("2026-11-24_tour-province_vi_a4.pdf"));
        assertThat(heard.saved.getFirst()).isNotEmptyFile();
    }

    @Test
    void theOfficeIsAskedForWhereItIsPrinted() throws Exception {
        ExportDialog dialog = open(small());
        assertThat(shows(dialog, "Liên hệ và biểu trưng của cơ quan…")).isFalse();
        press(dialog, "Phiếu thông tin");
        FxThread.on(() -> {
            ((Hyperlink) find(dialog, labelled("Liên hệ và biểu trưng của cơ quan…")).orElseThrow()).fire();
            return null;
        });
        assertThat(heard.offices).isEqualTo(1);
    }
}
