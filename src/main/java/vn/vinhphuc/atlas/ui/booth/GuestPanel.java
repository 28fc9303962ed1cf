package vn.vinhphuc.atlas.ui.booth;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Answers;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.match.Matching;

/** Beside the map: the site that was touched, or the answer to what was asked, or how one begins. */
final class GuestPanel extends VBox {

    private final Session session;
    private final Answers answers;
    private final Access access;
    private final Button back = new Button();
    private final ScrollPane scroll = new ScrollPane();
    /** Lives as long as the panel, which holds it; the answers outlive every booth. */
    private final ChangeListener<Boolean> ready = (property, before, now) -> refresh();

    GuestPanel(Session session, Answers answers, Access access) {
        this.session = session;
        this.answers = answers;
        this.access = access;
        getStyleClass().add("guest-panel");
        back.getStyleClass().setAll("plain", "back");
        back.setMaxWidth(Double.MAX_VALUE);
        back.managedProperty().bind(back.visibleProperty());
        back.setOnAction(event -> session.update(ViewState::withoutSelection));
        scroll.setFitToWidth(true);
        scroll.setPannable(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(back, scroll);
        session.view().addListener((property, before, now) -> {
            if (!before.selection().equals(now.selection()) || !before.inquiry().criteria().equals(now.inquiry().criteria())
                    || !before.language().equals(now.language()) || before.period() != now.period()) {
                show(now);
            }
        });
        answers.ready().addListener(new WeakChangeListener<>(ready));
        show(session.view().get());
    }

    private void refresh() {
        show(session.view().get());
    }

    private void show(ViewState view) {
        Words words = session.words();
        Optional<Site> site = view.selection().flatMap(session.atlas()::site);
        back.setText(words.text("booth.back"));
        back.setVisible(site.isPresent());
        Region content = site.<Region>map(chosen -> new SiteCard(chosen, access, words)).orElseGet(() -> answer(view, words));
        content.getStyleClass().add("content");
        scroll.setContent(content);
        scroll.setVvalue(0);
    }

    private Region answer(ViewState view, Words words) {
        if (view.inquiry().criteria().isEmpty()) {
            return new VBox(said(words.text("booth.hello"), "hello"), said(words.text("booth.hello.how"), "hello-how"));
        }
        Optional<Matching> known = answers.to(view.inquiry().criteria());
        return known.<Region>map(matching -> new AnswerList(session, matching))
                .orElseGet(() -> new VBox(said(words.text("fit.wait"), "hello-how")));
    }

    private static Node said(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
