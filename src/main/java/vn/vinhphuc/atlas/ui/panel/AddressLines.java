package vn.vinhphuc.atlas.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Address;
import vn.vinhphuc.atlas.domain.AdminLevel;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.ui.Prose;

/** Where a site lies: its address since July 2025 and until then, and how well its position is known. */
final class AddressLines extends VBox {

    private final Quotes quotes;

    AddressLines(Site site, Administration first, Quotes quotes) {
        this.quotes = quotes;
        getStyleClass().add("address-lines");
        boolean since = first == Administration.SINCE_2025;
        address(site.address(), first, "strong");
        address(site.address(), since ? Administration.UNTIL_2025 : Administration.SINCE_2025, "plain");
        others(site.address());
        getChildren().add(new Prose().say(site.position().map(this::position)
                .orElseGet(() -> quotes.words().text("panel.position.none")), "quiet"));
    }

    private void address(Address address, Administration administration, String style) {
        List<Address.Part> parts = Stream.of(AdminLevel.COMMUNE, AdminLevel.DISTRICT)
                .map(level -> address.preferred(level, administration)).flatMap(Optional::stream).toList();
        if (parts.isEmpty()) {
            return;
        }
        String names = parts.stream().map(this::names).collect(Collectors.joining(", "));
        Prose line = new Prose().say(quotes.words().text("panel.address." + administration.key(), names), style)
                .say(" " + quotes.words().text("panel.era." + administration.key()), "date");
        parts.forEach(part -> line.with(quotes.mark(names(part), part.provenance())));
        getChildren().add(line);
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
                .say(quotes.words().text("panel.also", names(part)), "quiet")
                .with(quotes.mark(names(part), part.provenance()))));
    }

    private String names(Address.Part part) {
        return part.names().stream().map(quotes::in).collect(Collectors.joining(", "));
    }

    private String position(Position position) {
        double metres = position.accuracyMetres();
        String accuracy = metres < 1000
                ? quotes.words().text("panel.metres", quotes.figures().numbers().exact(metres))
                : quotes.words().text("panel.kilometres", quotes.figures().numbers().rounded(metres / 1000, 1));
        return quotes.words().text("panel.position", accuracy, quotes.words().text("basis." + position.basis().key()));
    }
}
