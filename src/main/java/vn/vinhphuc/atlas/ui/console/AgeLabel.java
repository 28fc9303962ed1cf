package vn.vinhphuc.atlas.ui.console;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.tour.Age;

/** How old a value is, in a word and a colour. */
final class AgeLabel extends Label {

    AgeLabel(Provenance provenance, Words words) {
        Optional<Age> age = Age.of(provenance.asOf(), LocalDate.now(ZoneId.systemDefault()));
        setText(age.map(known -> known.isFresh()
                ? words.text("console.months", known.months()) : words.text("console.years", known.years()))
                .orElseGet(() -> words.text("date.undated")));
        getStyleClass().add(age.filter(Age::isFresh).isPresent() ? "fresh" : "ageing");
        setMinWidth(Region.USE_PREF_SIZE);
    }
}
