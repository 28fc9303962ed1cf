package vn.vinhphuc.atlas.ui.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Address;
import vn.vinhphuc.atlas.domain.AdminLevel;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.i18n.AddressText;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;

/** Where a site lies: its address since July 2025 and until then, and how well its position is known. */
final class AddressLines extends VBox {

    private final Quotes quotes;
    private final AddressText text;

    AddressLines(Site site, Administration first, Quotes quotes) {
        this.quotes = quotes;
        getStyleClass().add("address-lines");
        this.text = new AddressText(quotes.words());
        address(site.address(), first, "strong");
        address(site.address(), first.other(), "plain");
        others(site.address());
        getChildren().add(new Prose().say(site.position().map(this::position)
                .orElseGet(() -> quotes.words().text("panel.position.none")), "quiet"));
    }

    private void address(Address address, Administration administration, String style) {
        text.line(address, administration).ifPresent(said -> {
            Prose line = new Prose().say(said, style).say(" " + text.era(administration), "date");
            AddressText.parts(address, administration)
                    .forEach(part -> line.with(quotes.mark(text.names(part), part.provenance())));
            getChildren().add(line);
        });
    }

    /** Addresses that other sources give. */
    private void others(Address address) {
        List<Address.Part> others = new ArrayList<>(address.parts());
        for (Administration administration : Administration.values()) {
            for (AdminLevel level : AdminLevel.values()) {
                address.preferred(level, administration).ifPresent(others::remove);
            }
        }
        others.forEach(part -> getChildren().add(new Prose()
                .say(quotes.words().text("panel.also", text.names(part)), "quiet")
                .with(quotes.mark(text.names(part), part.provenance()))));
    }

    private String position(Position position) {
        double metres = position.accuracyMetres();
        String accuracy = metres < 1000
                ? quotes.words().text("panel.metres", quotes.figures().numbers().exact(metres))
                : quotes.words().text("panel.kilometres", quotes.figures().numbers().rounded(metres / 1000, 1));
        return quotes.words().text("panel.position", accuracy, quotes.words().text("basis." + position.basis().key()));
    }
}
