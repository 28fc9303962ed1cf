package vn.vinhphuc.atlas.ui.panel;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.ui.Quotes;

/** “n other values”: a link, and the list that it opens. */
final class OtherValues {

    private final Hyperlink link;
    private final VBox list = new VBox();

    OtherValues(List<Figure> figures, Quotes quotes) {
        link = new Hyperlink(quotes.words().text("panel.others", figures.size()));
        link.getStyleClass().add("others-link");
        list.getStyleClass().add("others");
        list.setVisible(false);
        list.managedProperty().bind(list.visibleProperty());
        link.setVisible(!figures.isEmpty());
        link.setManaged(!figures.isEmpty());
        link.setOnAction(event -> {
            if (list.getChildren().isEmpty()) {
                figures.forEach(figure -> list.getChildren().add(new QuotedFigure(figure, quotes)));
            }
            list.setVisible(!list.isVisible());
            link.setVisited(false);
        });
    }

    Hyperlink link() {
        return link;
    }

    /** Empty and hidden until the link is used. */
    VBox list() {
        return list;
    }
}
