package vn.vinhphuc.atlas.cartography;

import java.util.LinkedHashMap;
import java.util.function.Function;

/** Keeps the values used last, a given number of them. Safe to use from several threads; a value is made once. */
final class Recent<K, V> {

    private final LinkedHashMap<K, V> values = new LinkedHashMap<>(16, 0.75f, true);
    private final int most;

    /** @param most how many values are kept, more than 0 */
    Recent(int most) {
        this.most = most;
    }

    synchronized V get(K key, Function<K, V> make) {
        V value = values.get(key);
        if (value == null) {
            value = make.apply(key);
            values.put(key, value);
            if (values.size() > most) {
                values.pollFirstEntry();
            }
        }
        return value;
    }
}
