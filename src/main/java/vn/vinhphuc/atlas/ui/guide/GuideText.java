package vn.vinhphuc.atlas.ui.guide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** A document on the screen: headings, paragraphs, lists, strong words and pictures, which is all that the guide uses. */
final class GuideText extends VBox {

    /** Pictures are painted for a screen of twice the density. */
    private static final double PICTURE_WIDTH = 720;

    GuideText(Node document) {
        getStyleClass().add("guide-text");
        document.accept(new Blocks());
    }

    private final class Blocks extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            Label label = new Label(words(heading));
            label.setWrapText(true);
            label.getStyleClass().add(heading.getLevel() == 1 ? "title" : "heading");
            getChildren().add(label);
        }

        @Override
        public void visit(Paragraph paragraph) {
            if (paragraph.getFirstChild() instanceof org.commonmark.node.Image image && image.getNext() == null) {
                picture(image);
            } else {
                getChildren().add(flow(paragraph));
            }
        }

        @Override
        public void visit(BulletList list) {
            VBox items = new VBox();
            items.getStyleClass().add("items");
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                if (item instanceof ListItem && item.getFirstChild() instanceof Paragraph paragraph) {
                    Region dot = new Region();
                    dot.getStyleClass().add("dot");
                    TextFlow flow = flow(paragraph);
                    HBox.setHgrow(flow, Priority.ALWAYS);
                    HBox row = new HBox(dot, flow);
                    row.getStyleClass().add("item");
                    items.getChildren().add(row);
                }
            }
            getChildren().add(items);
        }

        private void picture(org.commonmark.node.Image image) {
            GuideFile.picture(image.getDestination()).ifPresent(picture -> {
                ImageView view = new ImageView(picture);
                view.setPreserveRatio(true);
                view.setFitWidth(PICTURE_WIDTH);
                view.setAccessibleText(words(image));
                VBox framed = new VBox(view, caption(words(image)));
                framed.getStyleClass().add("picture");
                getChildren().add(framed);
            });
        }
    }

    private static Label caption(String words) {
        Label caption = new Label(words);
        caption.getStyleClass().add("caption");
        caption.setWrapText(true);
        return caption;
    }

    private static TextFlow flow(Node block) {
        List<javafx.scene.text.Text> runs = new ArrayList<>();
        block.accept(new AbstractVisitor() {
            private String style = "plain";

            @Override
            public void visit(Text text) {
                javafx.scene.text.Text run = new javafx.scene.text.Text(text.getLiteral());
                run.getStyleClass().add(style);
                runs.add(run);
            }

            @Override
            public void visit(SoftLineBreak line) {
                visit(new Text(" "));
            }

            @Override
            public void visit(StrongEmphasis strong) {
                style = "strong";
                visitChildren(strong);
                style = "plain";
            }

            /** The other languages are a key away. */
            @Override
            public void visit(Link link) {
                // Left out.
            }
        });
        TextFlow flow = new TextFlow(runs.toArray(javafx.scene.Node[]::new));
        flow.setMinWidth(0);
        return flow;
    }

    private static String words(Node block) {
        StringBuilder words = new StringBuilder();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }
}
