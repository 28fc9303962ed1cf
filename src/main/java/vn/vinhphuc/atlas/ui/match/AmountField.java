package vn.vinhphuc.atlas.ui.match;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import vn.vinhphuc.atlas.i18n.Numbers;
import vn.vinhphuc.atlas.view.Criterion;

/** A field for an amount. It takes comma and point alike as the decimal mark; what is no amount is marked and changes nothing. */
final class AmountField extends TextField {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final double most;
    private OptionalDouble shown = OptionalDouble.empty();
    private boolean following;

    /**
     * @param most    the largest amount
     * @param changed hears every amount while it is typed; empty when the field is
     * @param done    hears that the typing is over
     */
    AmountField(double most, Consumer<OptionalDouble> changed, Runnable done) {
        this.most = most;
        getStyleClass().add("amount");
        textProperty().addListener((observed, before, now) -> {
            if (!following && accepts(now)) {
                shown = amount(now);
                changed.accept(shown);
            }
        });
        setOnAction(event -> done.run());
        focusedProperty().addListener((observed, before, now) -> {
            if (!now) {
                done.run();
            }
        });
    }

    /** Shows an amount that was changed elsewhere; what is being typed stays as it is. */
    void show(OptionalDouble amount, Numbers numbers) {
        if (!amount.equals(shown)) {
            following = true;
            setText(amount.isPresent() ? numbers.typed(amount.getAsDouble()) : "");
            following = false;
            shown = amount;
            pseudoClassStateChanged(WRONG, false);
        }
    }

    private boolean accepts(String text) {
        boolean right = text.isBlank() || amount(text).isPresent();
        pseudoClassStateChanged(WRONG, !right);
        return right;
    }

    private OptionalDouble amount(String text) {
        String plain = text.strip().replace(',', '.');
        if (!plain.matches("\\d{1,7}(\\.\\d{0,3})?")) {
            return OptionalDouble.empty();
        }
        double amount = Double.parseDouble(plain);
        return amount >= Criterion.LEAST && amount <= most ? OptionalDouble.of(amount) : OptionalDouble.empty();
    }
}
