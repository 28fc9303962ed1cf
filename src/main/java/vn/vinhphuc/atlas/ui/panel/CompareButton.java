package vn.vinhphuc.atlas.ui.panel;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.LetterMark;
import vn.vinhphuc.atlas.ui.Tip;
import vn.vinhphuc.atlas.view.Compared;

/** Puts a site into the comparison or takes it out; shows its letter while it is there. */
final class CompareButton extends ToggleButton {

    private final Site site;
    private final Words words;

    /** @param compare puts a site in or takes it out, by its id */
    CompareButton(Site site, Compared compared, Words words, Consumer<String> compare) {
        this.site = site;
        this.words = words;
        getStyleClass().add("deed");
        Tip.on(this, words.text("tray.add.tip"));
        setOnAction(event -> {
            setSelected(!isSelected());
            compare.accept(site.id());
        });
        show(compared);
    }

    /** Follows the state: where there is no room, a click changes nothing. */
    void show(Compared compared) {
        Optional<String> letter = compared.letter(site.id());
        setSelected(letter.isPresent());
        setText(words.text(letter.isPresent() ? "tray.added" : "tray.add"));
        setGraphic(letter.map(LetterMark::new).orElse(null));
        setAccessibleText(letter.map(one -> words.text("tray.site", one, getText())).orElse(words.text("tray.add.menu")));
    }
}
