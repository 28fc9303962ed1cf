package vn.vinhphuc.atlas.ui.export;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import vn.vinhphuc.atlas.export.ExportChoice.Kind;
import vn.vinhphuc.atlas.export.Exports;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Latest;
import vn.vinhphuc.atlas.ui.Pictures;

/** What an export will look like, small; of wishes that follow each other fast only the newest is painted. */
final class Preview extends StackPane {

    private static final int MARGIN = 24;

    private final Exports exports;
    private final Words words;
    private final ImageView picture = new ImageView();
    private final Label said = new Label();
    private final Latest<Wish, Optional<Image>> painting;
    private Optional<Exports.Order> wanted = Optional.empty();

    Preview(Exports exports, Background background, Words words) {
        this.exports = exports;
        this.words = words;
        this.painting = new Latest<>(background, this::paint, this::show, failure -> say(words.text("export.preview.none")));
        getStyleClass().add("export-preview");
        said.setWrapText(true);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setManaged(false);
        getChildren().addAll(picture, said);
        widthProperty().addListener((property, before, now) -> wish());
        heightProperty().addListener((property, before, now) -> wish());
        sceneProperty().addListener((property, before, now) -> wish());
    }

    void of(Exports.Order order) {
        wanted = Optional.of(order);
        wish();
    }

    boolean idle() {
        return painting.idle();
    }

    private void wish() {
        if (wanted.isEmpty() || getScene() == null || getWidth() <= 2 * MARGIN || getHeight() <= 2 * MARGIN) {
            return;
        }
        if (wanted.get().choice().kind() == Kind.DATA) {
            say(dataSize(exports.dataSize(wanted.get())));
        } else {
            if (picture.getImage() == null) {
                say(words.text("export.preview.painting"));
            }
            painting.wish(wish(wanted.get()));
        }
    }

    private Wish wish(Exports.Order order) {
        double scale = getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        return new Wish(order, (int) ((getWidth() - MARGIN) * scale), (int) ((getHeight() - MARGIN) * scale), scale);
    }

    private Optional<Image> paint(Wish wish) {
        return Optional.of(Pictures.of(exports.picture(wish.order, wish.width, wish.height)));
    }

    private void show(Wish wish, Optional<Image> image) {
        if (wanted.filter(wish.order::equals).isEmpty()) {
            return;
        }
        said.setText("");
        image.ifPresent(painted -> {
            picture.setImage(painted);
            picture.setFitWidth(painted.getWidth() / wish.scale);
            picture.setFitHeight(painted.getHeight() / wish.scale);
            requestLayout();
        });
    }

    private String dataSize(Exports.DataSize size) {
        return words.text("export.preview.data", size.sites(), size.figures());
    }

    private void say(String text) {
        picture.setImage(null);
        said.setText(text);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        picture.relocate(snapPositionX((getWidth() - picture.getFitWidth()) / 2),
                snapPositionY((getHeight() - picture.getFitHeight()) / 2));
    }

    /**
     * @param width  physical pixels at most
     * @param height physical pixels at most
     * @param scale  physical pixels for a logical one
     */
    private record Wish(Exports.Order order, int width, int height, double scale) {
    }
}
