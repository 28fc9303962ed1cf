package vn.vinhphuc.atlas.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.export.ExportChoice;
import vn.vinhphuc.atlas.export.PictureFormat;
import vn.vinhphuc.atlas.ui.FxThread;

class ExportDialogTest extends OpenedDialog {

    @Test
    void paintsAPreviewAndWritesThePictureUnderItsName() throws Exception {
        ExportDialog dialog = open(small());
        until(() -> picture(dialog).getImage() != null);
        assertThat(name(dialog).getText()).isEqualTo("2026-11-24_khai-quang_vi_480x270.png");

        press(dialog, "Lưu");
        until(() -> !heard.saved.isEmpty());
        assertThat(heard.saved).containsExactly(folder.resolve("2026-11-24_khai-quang_vi_480x270.png"));
        assertThat(heard.saved.getFirst()).isNotEmptyFile();
        assertThat(heard.closed).isEqualTo(1);
    }

    @Test
    void asksBeforeAFileGivesWay() throws Exception {
        Path taken = Files.writeString(folder.resolve("2026-11-24_khai-quang_vi_480x270.png"), "mine");
        ExportDialog dialog = open(small());

        press(dialog, "Lưu");
        until(() -> shows(dialog, "Ghi đè"));
        assertThat(taken).hasContent("mine");
        FxThread.on(() -> {
            name(dialog).setText("other.png");
            return null;
        });
        until(() -> !shows(dialog, "Ghi đè"));
        FxThread.on(() -> {
            name(dialog).setText(String.valueOf(taken.getFileName()));
            return null;
        });
        press(dialog, "Lưu");
        until(() -> shows(dialog, "Ghi đè"));
        press(dialog, "Ghi đè");
        until(() -> !heard.saved.isEmpty());
        assertThat(Files.size(taken)).isGreaterThan(1000);
    }

    @Test
    void saysInOneSentenceWhyNothingIsWritten() throws Exception {
        folder = folder.resolve("nowhere");
        ExportDialog dialog = open(small());

        press(dialog, "Lưu");
        until(() -> find(dialog, node -> node instanceof Label label && label.getText().contains("không tồn tại")).isPresent());
        assertThat(heard.closed).isZero();
        assertThat(folder).doesNotExist();
    }

    @Test
    void aNameThatAPersonWroteStaysWithTheEndingOfTheFormat() throws Exception {
        ExportDialog dialog = open(small());
        FxThread.on(() -> {
            name(dialog).setText("khach-moi.png");
            choose(dialog, PictureFormat.PDF);
            return null;
        });

        assertThat(name(dialog).getText()).isEqualTo("khach-moi.pdf");
    }

    @Test
    void showsOnlyTheChoicesThatMatter() throws Exception {
        ExportDialog dialog = open(small());
        assertThat(shows(dialog, "Ngang")).isFalse();
        FxThread.on(() -> {
            choose(dialog, PictureFormat.PDF);
            return null;
        });
        assertThat(shows(dialog, "Ngang")).isTrue();

        press(dialog, "Dữ liệu");
        assertThat(shows(dialog, "Ngang")).isFalse();
        assertThat(name(dialog).getText()).isEqualTo("2026-11-24_atlas-dau-tu-vinh-phuc_vi.csv");
        press(dialog, "Lưu");
        until(() -> !heard.saved.isEmpty());
        assertThat(heard.saved).hasSize(3);
        assertThat(heard.choice).matches(choice -> choice.kind() == ExportChoice.Kind.DATA && choice.map().format() == PictureFormat.PDF);
    }

    @Test
    void aSizeOfOnesOwnIsTakenWhenItIsOne() throws Exception {
        ExportDialog dialog = open(small());
        FxThread.on(() -> {
            field(dialog, "Chiều rộng (px)").setText("600");
            field(dialog, "Chiều cao (px)").setText("20000");
            return null;
        });
        assertThat(name(dialog).getText()).endsWith("_600x270.png");
        FxThread.on(() -> {
            field(dialog, "Chiều cao (px)").setText("300");
            return null;
        });
        assertThat(name(dialog).getText()).endsWith("_600x300.png");
    }

    @Test
    void everyControlHasANameForThoseWhoDoNotSee() throws Exception {
        ExportDialog dialog = open(small());

        assertThat(dialog.lookupAll(".combo-box")).isNotEmpty().allMatch(node -> !node.getAccessibleText().isBlank());
        assertThat(dialog.lookupAll(".text-field")).isNotEmpty().allMatch(node -> !node.getAccessibleText().isBlank());
    }
}
