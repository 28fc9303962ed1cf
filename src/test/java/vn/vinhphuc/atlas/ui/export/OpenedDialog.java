package vn.vinhphuc.atlas.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** A dialog in a test, what a person does in it, and what its owner hears. */
abstract class OpenedDialog {

    static final Atlas ATLAS = RealAtlas.ATLAS;
    private static final ViewState VIEW = ViewState.START.withSelection("kcn-khai-quang");
    private static final List<Tour> TOURS = PackTours.read(new PackFolder(Path.of("data")))
            .stream().flatMap(opened -> opened.tour().stream()).toList();
    private static final Exports.Scene SCENE = new Exports.Scene(VIEW, new Viewport(new LatLon(21.3, 105.6), 10, 800, 600),
            ATLAS.sites().subList(0, 3), new Shortlist(List.of("kcn-khai-quang", "kcn-ba-thien"), List.of()), TOURS, PromotionOffice.NONE,
            LocalDate.of(2026, 11, 24));

    @TempDir
    Path folder;

    final Heard heard = new Heard();
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

    ExportChoice small() {
        return new ExportChoice(ExportChoice.Kind.MAP, new MapChoice(PictureFormat.PNG, MapChoice.Surface.OWN, new PictureSize(480, 270),
                new PaperSize(PaperSize.Format.A4, true), Furniture.ALL), DataFormat.CSV,
                ExportChoice.Scope.ALL, ExportChoice.Scope.SELECTED, HandoutChoice.FIRST, "",
                VIEW.language(), VIEW.theme());
    }

    ExportDialog open(ExportChoice first) throws Exception {
        ExportDialog dialog =
                FxThread.on(() -> new ExportDialog(new Exports(ATLAS, path -> Optional.empty()), SCENE, first, folder, background,
                Words.of(VIEW.language()), heard));
        FxThread.show(dialog, 1100, 700);
        return dialog;
    }

    static void press(ExportDialog dialog, String words) throws Exception {
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
    static void choose(ExportDialog dialog, PictureFormat format) {
        ComboBox<Object> box =
                (ComboBox<Object>) find(dialog, node -> node instanceof ComboBox<?> combo && combo.getItems().contains(format))
                .orElseThrow();
        box.setValue(format);
    }

    @SuppressWarnings("unchecked")
    static void chooseScope(ExportDialog dialog, ExportChoice.Scope scope) {
        ComboBox<Object> box =
                (ComboBox<Object>) find(dialog, node -> node instanceof ComboBox<?> combo && combo.getItems().contains(scope))
                .orElseThrow();
        box.setValue(scope);
    }

    static TextField field(ExportDialog dialog, String spoken) {
        return (TextField) find(dialog, node -> node instanceof TextField && spoken.equals(node.getAccessibleText())).orElseThrow();
    }

    static ImageView picture(ExportDialog dialog) {
        return (ImageView) find(dialog, ImageView.class::isInstance).orElseThrow();
    }

    static TextField name(ExportDialog dialog) {
        return field(dialog, "Tên tệp");
    }

    static boolean shows(ExportDialog dialog, String words) {
        return find(dialog, labelled(words)).isPresent();
    }

    static Predicate<Node> labelled(String words) {
        return node -> node instanceof ButtonBase button && words.equals(button.getText());
    }

    static Optional<Node> find(Node node, Predicate<Node> what) {
        if (what.test(node)) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> find(child, what).stream()).findFirst()
                : Optional.empty();
    }

    static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> FxThread.on(condition));
    }

    static final class Heard implements ExportDialog.Owner {

        final List<Path> saved = new ArrayList<>();
        private final List<Throwable> broken = new ArrayList<>();
        int offices;
        ExportChoice choice = ExportChoice.first(VIEW);
        int closed;

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
