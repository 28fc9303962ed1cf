package vn.vinhphuc.atlas.data;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;

/** Remembers where in the pack a value was read, for rules that look at several values at once. */
final class Origins {

    private final Map<Object, Where> places = new IdentityHashMap<>();

    <T> T note(T value, Where where) {
        places.put(value, where);
        return value;
    }

    /** @throws NullPointerException if the value was never noted */
    Where of(Object value) {
        return Objects.requireNonNull(places.get(value), "a value of unknown origin");
    }
}
