package vn.vinhphuc.atlas.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.FocusInView;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.StyleSheet;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.Freshness;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.compare.CompareText;
import vn.vinhphuc.atlas.view.compare.Comparison;
import vn.vinhphuc.atlas.view.compare.Row;

/** Sites side by side over the whole width of the window; not there while none is chosen. */
public final class CompareTray extends VBox {

    private final Session session;
    private final Access access;
    private final Consumer<String> browser;
    private final ScrollPane body = new ScrollPane();

    /** @param browser opens an address because a person asked for it */
    public CompareTray(Session session, Access access, Consumer<String> browser) {
        this.session = session;
        this.access = access;
        this.browser = browser;
        getStyleClass().add("compare-tray");
        getStylesheets().addAll(StyleSheet.SHARED.address(), StyleSheet.COMPARE.address());
        managedProperty().bind(visibleProperty());
        body.getStyleClass().add("body");
        body.setFitToWidth(true);
        body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        body.viewportBoundsProperty().addListener((property, before, now) -> alignHead());
        VBox.setVgrow(body, Priority.ALWAYS);
        FocusInView.of(body);
        session.view().addListener((property, before, now) -> follow(before, now));
        show(session.view().get());
    }

    private void follow(ViewState before, ViewState now) {
        Compared was = before.inquiry().compared();
        Compared is = now.inquiry().compared();
        if (!was.equals(is) || !before.language().equals(now.language())) {
            Optional<String> focused = focused();
            show(now);
            focused.ifPresent(id -> refocus(id, was.ids().indexOf(id)));
        }
    }

    private void show(ViewState view) {
        Comparison comparison = Comparison.of(session.atlas(), access, view.inquiry().compared());
        setVisible(!comparison.sites().isEmpty());
        if (comparison.sites().isEmpty()) {
            if (isFocusWithin()) {
                // What is hidden hands its focus to the search, and with it the single letters.
                getParent().requestFocus();
            }
            getChildren().clear();
            return;
        }
        Words words = session.words();
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.text("tray.spoken"));
        body.setAccessibleText(words.text("tray.spoken"));
        body.setContent(table(comparison));
        getChildren().setAll(head(comparison), body);
        alignHead();
    }

    private Stripe head(Comparison comparison) {
        List<Region> cells = new ArrayList<>();
        for (int i = 0; i < comparison.sites().size(); i++) {
            cells.add(new SiteHeading(session, comparison.sites().get(i), Compared.letterAt(i)));
        }
        if (cells.size() == 1) {
            VBox more = new VBox(new Prose().say(session.words().text("tray.more"), "quiet"));
            more.getStyleClass().add("more");
            cells.add(more);
        }
        Stripe head = new Stripe(title(comparison.sites().size()), cells);
        head.getStyleClass().add("tray-head");
        return head;
    }

    private VBox title(int sites) {
        Words words = session.words();
        Label title = new Label(words.text(sites == 1 ? "tray.title.one" : "tray.title", sites));
        title.getStyleClass().add("title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Hyperlink clear = new Hyperlink(words.text("tray.clear"));
        clear.setOnAction(event -> session.update(state -> state.withCompared(Compared.NONE)));
        HBox line = new HBox(title, gap, clear);
        line.getStyleClass().add("title-line");
        VBox box = new VBox(line);
        if (sites > 1) {
            Region mark = new Region();
            mark.getStyleClass().add("best-mark");
            box.getChildren().add(new Prose().first(mark).say(" " + words.text("tray.best"), "date"));
        }
        return box;
    }

    private VBox table(Comparison comparison) {
        Quotes quotes = new Quotes(session.words(), comparison.citations(), new Freshness(session.atlas().pack().asOf()), browser);
        VBox table = new VBox();
        table.getStyleClass().add("table");
        for (Row row : comparison.rows()) {
            List<Region> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                cells.add(new ValueCell(row.cells().get(i), row.isBest(i), quotes, spoken(row, i, comparison.sites().get(i))));
            }
            if (cells.size() == 1) {
                cells.add(new Region());
            }
            table.getChildren().add(new Stripe(new RowHead(row, new CompareText(session.words())), cells));
        }
        return table;
    }

    private String spoken(Row row, int at, Site site) {
        CompareText text = new CompareText(session.words());
        return session.words().text(row.isBest(at) ? "tray.cell.best" : "tray.cell", text.subject(row.subject()),
                site.label().in(session.words().language()), text.cell(row.cells().get(at)));
    }

    /** The head ends where the scroll bar of the table begins. */
    private void alignHead() {
        double bar = body.getWidth() - body.getViewportBounds().getWidth();
        if (!getChildren().isEmpty() && getChildren().getFirst() instanceof Stripe && body.getViewportBounds().getWidth() > 0) {
            VBox.setMargin(getChildren().getFirst(), new Insets(0, Math.max(0, bar), 0, 0));
        }
    }

    /** The site whose heading, or whose way out, has the focus. */
    private Optional<String> focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return headings().stream().filter(heading -> heading.equals(owner) || owner != null && heading.equals(owner.getParent()))
                .map(SiteHeading::id).findFirst();
    }

    /** The focus stays with a site that has moved, and goes to its neighbour if it is there no more. */
    private void refocus(String id, int place) {
        List<SiteHeading> headings = headings();
        headings.stream().filter(heading -> heading.id().equals(id)).findFirst()
                .or(() -> headings.isEmpty() ? Optional.empty() : Optional.of(headings.get(Math.min(place, headings.size() - 1))))
                .ifPresent(Node::requestFocus);
    }

    private List<SiteHeading> headings() {
        return getChildren().isEmpty() || !(getChildren().getFirst() instanceof Stripe head) ? List.of()
                : head.cells().stream().filter(SiteHeading.class::isInstance).map(SiteHeading.class::cast).toList();
    }
}
