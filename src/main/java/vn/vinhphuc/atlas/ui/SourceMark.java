package vn.vinhphuc.atlas.ui;

import atlantafx.base.controls.Popover;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import vn.vinhphuc.atlas.domain.Trust;
import vn.vinhphuc.atlas.view.SourceSign;

/** The small square beside a value: its number, or ƒ or ?; one click shows the source. */
public final class SourceMark extends Button {

    private final Supplier<SourceCard> card;

    SourceMark(SourceSign sign, String source, Quotes quotes, Supplier<SourceCard> card) {
        super(sign(sign, quotes));
        this.card = card;
        getStyleClass().setAll("source-mark", style(sign));
        String spoken = quotes.words().text("panel.source.spoken", getText(), source);
        setAccessibleText(spoken);
        Tip.on(this, spoken);
        setOnAction(event -> open());
    }

    /** Shows the source beside the mark. */
    public Popover open() {
        Popover popover = new Popover(card.get());
        popover.getStyleClass().add("source-popover");
        popover.setArrowLocation(Popover.ArrowLocation.RIGHT_TOP);
        popover.setDetachable(false);
        popover.setHeaderAlwaysVisible(false);
        popover.setAnimated(false);
        popover.show(this);
        return popover;
    }

    /** At least a square, and never narrower than its number. */
    @Override
    protected double computePrefWidth(double height) {
        return Math.max(prefHeight(-1), super.computePrefWidth(height));
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    private static String sign(SourceSign sign, Quotes quotes) {
        return switch (sign) {
            case SourceSign.Cited cited -> String.valueOf(cited.number());
            case SourceSign.Computed computed -> quotes.words().text("panel.source.computed");
            case SourceSign.Unverified unverified -> quotes.words().text("panel.source.unverified");
        };
    }

    private static String style(SourceSign sign) {
        return switch (sign) {
            case SourceSign.Cited cited -> trust(cited.trust());
            case SourceSign.Computed computed -> "computed";
            case SourceSign.Unverified unverified -> "unverified";
        };
    }

    private static String trust(Trust trust) {
        return switch (trust) {
            case HIGH -> "trust-high";
            case MEDIUM -> "trust-medium";
            case LOW, UNRATED -> "trust-low";
        };
    }
}
