package vn.vinhphuc.atlas.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.cartography.sheet.Furniture;
import vn.vinhphuc.atlas.data.PackFolder;
import vn.vinhphuc.atlas.data.PackTours;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.export.DataFormat;
import vn.vinhphuc.atlas.export.ExportChoice;
import vn.vinhphuc.atlas.export.Exports;
import vn.vinhphuc.atlas.export.HandoutChoice;
import vn.vinhphuc.atlas.export.MapChoice;
import vn.vinhphuc.atlas.export.PaperSize;
import vn.vinhphuc.atlas.export.PictureFormat;
import vn.vinhphuc.atlas.export.PictureSize;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.FxThread;
import vn.vinhphuc.atlas.view.PromotionOffice;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.tour.Tour;

class ExportDialogTest {

    private static final Atlas ATLAS = RealAtlas.ATLAS;
    private static final ViewState VIEW = ViewState.START.withSelection("kcn-khai-quang");
    private static final List<Tour> TOURS = PackTours.read(new PackFolder(Path.of("data")))
            .stream().flatMap(opened -> opened.tour().stream()).toList();
    private static final Exports.Scene SCENE = new Exports.Scene(VIEW, new Viewport(new LatLon(21.3, 105.6), 10, 800, 600),
            ATLAS.sites().subList(0, 3), new Shortlist(List.of("kcn-khai-quang", "kcn-ba-thien"), List.of()), TOURS, PromotionOffice.NONE,
            LocalDate.of(2026, 11, 24));

    @TempDir
    Path folder;

    private final Heard heard = new Heard();
    private final List<Throwable> failures = new ArrayList<>();
    private final Background background = new Background("exports", 2, failures::add);

    @BeforeEach
    void start() throws Exception {
        FxThread.start();
    }

    @AfterEach
    void close() {
        background.close();
        assertThat(failures).isEmpty();
        assertThat(heard.broken).isEmpty();
    }

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
        try (java.util.stream.Stream<Path> files = Files.list(folder)) {
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

    @Test
    void everyControlHasANameForThoseWhoDoNotSee() throws Exception {
        ExportDialog dialog = open(small());

        assertThat(dialog.lookupAll(".combo-box")).isNotEmpty().allMatch(node -> !node.getAccessibleText().isBlank());
        assertThat(dialog.lookupAll(".text-field")).isNotEmpty().allMatch(node -> !node.getAccessibleText().isBlank());
    }

    private ExportChoice small() {
        return new ExportChoice(ExportChoice.Kind.MAP, new MapChoice(PictureFormat.PNG, MapChoice.Surface.OWN, new PictureSize(480, 270),
                new PaperSize(PaperSize.Format.A4, true), Furniture.ALL), DataFormat.CSV,
                ExportChoice.Scope.ALL, ExportChoice.Scope.SELECTED, HandoutChoice.FIRST, "",
                VIEW.language(), VIEW.theme());
    }

    private ExportDialog open(ExportChoice first) throws Exception {
        ExportDialog dialog =
                FxThread.on(() -> new ExportDialog(new Exports(ATLAS, path -> Optional.empty()), SCENE, first, folder, background,
                Words.of(VIEW.language()), heard));
        FxThread.show(dialog, 1100, 700);
        return dialog;
    }

    private static void press(ExportDialog dialog, String words) throws Exception {
        FxThread.on(() -> {
            Node node = find(dialog, labelled(words)).orElseThrow();
            if (node instanceof ToggleButton toggle) {
                toggle.setSelected(true);
            } else if (node instanceof Button button) {
                button.fire();
            }
            return null;
        });
    }

    @SuppressWarnings("unchecked")
    private static void choose(ExportDialog dialog, PictureFormat format) {
        ComboBox<Object> box =
                (ComboBox<Object>) find(dialog, node -> node instanceof ComboBox<?> combo && combo.getItems().contains(format))
                .orElseThrow();
        box.setValue(format);
    }

    @SuppressWarnings("unchecked")
    private static void chooseScope(ExportDialog dialog, ExportChoice.Scope scope) {
        ComboBox<Object> box =
                (ComboBox<Object>) find(dialog, node -> node instanceof ComboBox<?> combo && combo.getItems().contains(scope))
                .orElseThrow();
        box.setValue(scope);
    }

    private static TextField field(ExportDialog dialog, String spoken) {
        return (TextField) find(dialog, node -> node instanceof TextField && spoken.equals(node.getAccessibleText())).orElseThrow();
    }

    private static ImageView picture(ExportDialog dialog) {
        return (ImageView) find(dialog, ImageView.class::isInstance).orElseThrow();
    }

    private static TextField name(ExportDialog dialog) {
        return field(dialog, "Tên tệp");
    }

    private static boolean shows(ExportDialog dialog, String words) {
        return find(dialog, labelled(words)).isPresent();
    }

    private static Predicate<Node> labelled(String words) {
        return node -> node instanceof javafx.scene.control.ButtonBase button && words.equals(button.getText());
    }

    private static Optional<Node> find(Node node, Predicate<Node> what) {
        if (what.test(node)) {
            return Optional.of(node);
        }
        return node instanceof javafx.scene.Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> find(child, what).stream()).findFirst()
                : Optional.empty();
    }

    private static void until(java.util.concurrent.Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> FxThread.on(condition));
    }

    private static final class Heard implements ExportDialog.Owner {

        private final List<Path> saved = new ArrayList<>();
        private final List<Throwable> broken = new ArrayList<>();
        private int offices;
        private ExportChoice choice = ExportChoice.first(VIEW);
        private int closed;

        @Override
        public Optional<Path> askFolder(Path now) {
            return Optional.empty();
        }

        @Override
        public void saved(List<Path> files) {
            saved.addAll(files);
        }

        @Override
        public void failed(String sentence) {
            throw new AssertionError(sentence);
        }

        @Override
        public void broken(Throwable failure) {
            broken.add(failure);
        }

        @Override
        public void askOffice() {
            offices++;
        }

        @Override
        public void closed(ExportChoice made, Path place) {
            closed++;
            choice = made;
        }
    }
}
