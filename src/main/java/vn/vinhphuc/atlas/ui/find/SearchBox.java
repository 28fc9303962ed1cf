package vn.vinhphuc.atlas.ui.find;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.StyleSheet;
import vn.vinhphuc.atlas.view.SearchHit;
import vn.vinhphuc.atlas.view.ViewState;

/** Where a person types what to look for. Enter selects the best site; Esc clears the words, and once more leaves the box. */
public final class SearchBox extends StackPane {

    private final Session session;
    private final Finder finder;
    private final Runnable leave;
    private final TextField field = new TextField();
    private final Label key = new Label();
    /** What was looked at before the search; none while nothing is searched. */
    private @Nullable ViewState origin;

    /** @param leave gives the keys back to the map, whose single letters the field would swallow */
    public SearchBox(Session session, Finder finder, Runnable leave) {
        this.session = session;
        this.finder = finder;
        this.leave = leave;
        getStyleClass().add("search-box");
        getStylesheets().addAll(StyleSheet.SHARED.address(), StyleSheet.FIND.address());
        key.getStyleClass().add("key");
        key.setMouseTransparent(true);
        key.visibleProperty().bind(field.focusedProperty().not().and(field.textProperty().isEmpty()));
        getChildren().addAll(field, key);
        field.textProperty().addListener((observed, before, words) -> session.moved(state -> state.withQuery(words)));
        field.widthProperty().addListener(observed -> prompt());
        field.fontProperty().addListener(observed -> prompt());
        field.focusedProperty().addListener((observed, before, now) -> session.settled());
        field.setOnAction(event -> best().ifPresent(this::choose));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        session.view().addListener((observed, before, now) -> {
            remember(before, now);
            follow(now);
        });
        follow(session.view().get());
    }

    /** Puts the cursor into the field. */
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    /** Back to what was looked at before the search, with the words gone. */
    public void giveUp() {
        ViewState before = origin;
        session.update(state -> before == null ? state.withQuery("") : back(before, state).withQuery(""));
    }

    private static ViewState back(ViewState before, ViewState now) {
        ViewState seen = before.camera().map(now::withCamera).orElseGet(now::home);
        return before.selection().map(seen::withSelection).orElseGet(seen::withoutSelection);
    }

    private Optional<SearchHit> best() {
        ViewState view = session.view().get();
        return view.query().isBlank() ? Optional.empty() : finder.list(view, session.shortlist().get()).best();
    }

    private void choose(SearchHit hit) {
        session.update(state -> {
            ViewState there = hit.camera().map(state::withCamera).orElse(state);
            return hit.kind().isSite() ? there.withSelection(hit.id()) : there;
        });
        leave.run();
    }

    private void escape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (field.getText().isEmpty()) {
            leave.run();
        }
        giveUp();
        event.consume();
    }

    private void remember(ViewState before, ViewState now) {
        if (now.query().isBlank()) {
            origin = null;
        } else if (before.query().isBlank()) {
            origin = before;
        }
    }

    private void follow(ViewState view) {
        if (!field.getText().equals(view.query())) {
            field.setText(view.query());
        }
        prompt();
        field.setAccessibleText(session.words().text("find.prompt"));
        key.setText(session.words().text("find.key"));
    }

    /** A field that is too narrow for what can be found would cut it in a word. */
    private void prompt() {
        String whole = session.words().text("find.prompt");
        Text measured = new Text(whole);
        measured.setFont(field.getFont());
        double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
        field.setPromptText(measured.getLayoutBounds().getWidth() <= room ? whole : session.words().text("find.prompt.short"));
    }
}
