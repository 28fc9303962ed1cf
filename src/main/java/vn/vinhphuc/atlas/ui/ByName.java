package vn.vinhphuc.atlas.ui;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a list to choose from are called. Nobody types one.
 *
 * @param <T> a value
 */
public final class ByName<T> extends StringConverter<T> {

    private final Function<T, String> name;

    /** @param name of each value, for a person */
    public ByName(Function<T, String> name) {
        this.name = name;
    }

    /** Nothing where nothing is chosen. */
    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("nobody types a choice");
    }
}
