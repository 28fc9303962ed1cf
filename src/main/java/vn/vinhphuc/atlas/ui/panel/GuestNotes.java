package vn.vinhphuc.atlas.ui.panel;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.Shortlist;

/** What is noted about a site: for the guest who is here, and below for others. */
final class GuestNotes extends VBox {

    private static final int ROWS = 3;

    private final Session session;
    private final Site site;
    private final TextField guest = new TextField();
    private final TextArea text = new TextArea();
    private final VBox others = new VBox();

    /** @param present the guest who is here, from site to site */
    GuestNotes(Session session, Site site, StringProperty present) {
        this.session = session;
        this.site = site;
        Words words = session.words();
        getStyleClass().add("guest-notes");
        guest.setPromptText(words.text("panel.notes.guest"));
        guest.setAccessibleText(words.text("panel.notes.guest"));
        guest.setText(present.get());
        text.setPromptText(words.text("panel.notes.text"));
        text.setAccessibleText(words.text("panel.notes.text"));
        text.setPrefRowCount(ROWS);
        text.setWrapText(true);
        text.disableProperty().bind(guest.textProperty().map(String::isBlank));
        others.getStyleClass().add("others");
        getChildren().addAll(guest, text, others, new Prose().say(words.text("panel.notes.local"), "quiet"));
        fill();
        guest.textProperty().addListener((observed, before, now) -> {
            present.set(now);
            fill();
        });
        text.textProperty().addListener((observed, before, now) -> write(now));
        addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        show(session.shortlist().get());
    }

    /** Shows the notes for other guests. */
    void show(Shortlist shortlist) {
        Optional<Shortlist.Note> own = shortlist.note(guest.getText(), site.id());
        others.getChildren().setAll(shortlist.notes(site.id()).stream().filter(note -> !own.equals(Optional.of(note)))
                .map(this::line).toList());
        others.setManaged(!others.getChildren().isEmpty());
    }

    private VBox line(Shortlist.Note note) {
        Hyperlink name = new Hyperlink(note.guest());
        name.setOnAction(event -> guest.setText(note.guest()));
        return new VBox(name, new Prose().say(note.text(), "said"));
    }

    private void fill() {
        Shortlist shortlist = session.shortlist().get();
        String noted = shortlist.note(guest.getText(), site.id()).map(Shortlist.Note::text).orElse("");
        if (!noted.equals(text.getText().strip())) {
            text.setText(noted);
        }
        show(shortlist);
    }

    private void write(String words) {
        if (!guest.getText().isBlank()) {
            session.note(shortlist -> shortlist.withNote(guest.getText(), site.id(), words));
        }
    }

    /** Esc leaves the note, not the site. */
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && List.of(guest, text).contains(event.getTarget())) {
            getParent().requestFocus();
            event.consume();
        }
    }
}
