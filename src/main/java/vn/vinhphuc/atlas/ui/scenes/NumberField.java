package vn.vinhphuc.atlas.ui.scenes;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/** A whole number in a field; the arrow keys make it more or less. What is no such number is marked and changes nothing. */
final class NumberField extends TextField {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int LONGEST = 4;

    private final int most;
    private final int step;
    private boolean showing;

    /**
     * @param most    1 is the least
     * @param step    of the arrow keys
     * @param changed hears of each number
     */
    NumberField(int most, int step, IntConsumer changed) {
        this.most = most;
        this.step = step;
        setPrefColumnCount(LONGEST);
        textProperty().addListener((property, before, now) -> {
            OptionalInt number = number();
            pseudoClassStateChanged(WRONG, number.isEmpty());
            if (!showing && number.isPresent()) {
                changed.accept(number.getAsInt());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case UP, KP_UP -> step(1, event);
                case DOWN, KP_DOWN -> step(-1, event);
                default -> { }
            }
        });
    }

    void show(int number) {
        if (!number().equals(OptionalInt.of(number))) {
            showing = true;
            setText(Integer.toString(number));
            showing = false;
        }
    }

    private void step(int direction, KeyEvent event) {
        setText(Integer.toString(Math.clamp((long) number().orElse(1) + (long) direction * step, 1, most)));
        event.consume();
    }

    private OptionalInt number() {
        String text = getText().strip();
        if (!text.matches("\\d{1," + LONGEST + "}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(text);
        return number >= 1 && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
