package vn.vinhphuc.atlas.ui.console;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.HBox;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.tour.Age;

/** Small things that several parts of the console are made of. */
final class ConsolePart {

    private ConsolePart() {
    }

    static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    /** A label that is never cut. */
    static Label whole(String words, String style) {
        Label label = label(words, style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /** Minutes and seconds. */
    static String time(long millis) {
        long seconds = millis / 1000;
        return String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60);
    }

    /** How old a value is, in a word and a colour. */
    static Label age(Provenance provenance, Words words) {
        Optional<Age> age = Age.of(provenance.asOf(), LocalDate.now(ZoneId.systemDefault()));
        String said = age.map(known -> known.isFresh() ? words.text("console.months", known.months()) : words.text("console.years", known.years()))
                .orElseGet(() -> words.text("date.undated"));
        return whole(said, age.filter(Age::isFresh).isPresent() ? "fresh" : "ageing");
    }
}
