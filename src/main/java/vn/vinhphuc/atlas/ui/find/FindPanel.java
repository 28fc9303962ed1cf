package vn.vinhphuc.atlas.ui.find;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.StyleSheet;
import vn.vinhphuc.atlas.view.SiteFilter;
import vn.vinhphuc.atlas.view.ViewState;

/** The column beside the map: how many sites, which, in which order, and the sites. */
public final class FindPanel extends BorderPane {

    private final Session session;
    private final Finder finder;
    private final Label count = new Label();
    private final Hyperlink clear = new Hyperlink();
    private final FlowPane key = new FlowPane();

    /** @param compare puts a site into the comparison or takes it out, by its id */
    public FindPanel(Session session, Finder finder, Consumer<String> compare) {
        this.session = session;
        this.finder = finder;
        getStyleClass().add("find-panel");
        getStylesheets().addAll(StyleSheet.SHARED.address(), StyleSheet.FIND.address());
        count.getStyleClass().add("count");
        clear.setOnAction(event -> session.update(state -> state.withFilter(SiteFilter.ALL).withQuery("")));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(count, gap, clear);
        head.getStyleClass().add("count-line");
        VBox top = new VBox(head, new FilterChips(session, finder), new OrderMenu(session));
        top.getStyleClass().add("find-head");
        key.getStyleClass().add("bar-key");
        setTop(top);
        setCenter(new SiteListView(session, finder, compare));
        setBottom(key);
        session.view().addListener((observed, before, now) -> show(now));
        session.shortlist().addListener((observed, before, now) -> show(session.view().get()));
        show(session.view().get());
    }

    private void show(ViewState view) {
        Words words = session.words();
        int sites = finder.list(view, session.shortlist().get()).sites().size();
        count.setText(words.text(finder.isCut() ? "find.count.first" : "find.count", sites));
        clear.setText(words.text("find.clear"));
        clear.setVisible(!view.filter().equals(SiteFilter.ALL) || !view.query().isBlank());
        key.getChildren().setAll(keyed("recent", words.text("find.key.recent")), keyed("old", words.text("find.key.old")),
                keyed("dotted-rule", words.text("find.key.none")));
    }

    private static HBox keyed(String style, String words) {
        Region sample = new Region();
        sample.getStyleClass().addAll("sample", style);
        HBox keyed = new HBox(sample, new Label(words));
        keyed.getStyleClass().add("keyed");
        return keyed;
    }
}
