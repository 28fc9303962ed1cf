package vn.vinhphuc.atlas.ui.panel;

import static vn.vinhphuc.atlas.RealAtlas.ATLAS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.ui.FxThread;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.access.Access;

/** A panel of the shipped atlas on the screen, in English, and what can be read in it. */
abstract class ShownPanel {

    private static final Access ACCESS = new Access(ATLAS.base());

    final Session session = new Session(ATLAS, ViewState.START.withLanguage(Language.ENGLISH));
    /** Addresses that were opened. */
    final List<String> opened = new ArrayList<>();
    /** Sites that were put into the comparison. */
    final List<String> compared = new ArrayList<>();
    SidePanel panel;

    @BeforeEach
    void show() throws Exception {
        FxThread.start();
        panel = FxThread.on(() -> new SidePanel(session, ACCESS, opened::add, path -> Optional.empty(), compared::add));
        FxThread.show(panel, 368, 900);
    }

    final void select(String id) throws Exception {
        update(state -> state.withSelection(id));
    }

    final void update(UnaryOperator<ViewState> change) throws Exception {
        FxThread.on(() -> {
            session.update(change);
            panel.applyCss();
            panel.layout();
            return null;
        });
    }

    final List<String> words() throws Exception {
        return FxThread.on(() -> words(panel.getContent()));
    }

    final <T extends Node> List<T> all(Class<T> type) {
        return nodes(panel.getContent()).filter(type::isInstance).map(type::cast).toList();
    }

    /** Everything that can be read, piece by piece, as styled. */
    static List<String> words(Node root) {
        return nodes(root).flatMap(node -> switch (node) {
            case Prose prose -> prose.getChildren().stream().filter(Text.class::isInstance)
                    .map(text -> ((Text) text).getText().strip());
            case Labeled labeled when labeled.getText() != null -> Stream.of(labeled.getText());
            default -> Stream.<String>empty();
        }).toList();
    }

    static Stream<Node> nodes(Node root) {
        return root instanceof Parent parent
                ? Stream.concat(Stream.of(root), parent.getChildrenUnmodifiable().stream().flatMap(ShownPanel::nodes))
                : Stream.of(root);
    }
}
