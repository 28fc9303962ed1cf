package vn.vinhphuc.atlas.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sites that are compared, lettered A, B … on the map and in the table alike.
 *
 * @param ids of sites in the order in which they were chosen, each once, {@value #MOST} at most
 */
public record Compared(List<String> ids) {

    public static final int MOST = 4;

    public static final Compared NONE = new Compared(List.of());

    /** @throws IllegalArgumentException if there are too many, or one occurs twice */
    public Compared {
        ids = List.copyOf(ids);
        if (ids.size() > MOST || ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException("no more than " + MOST + " different sites can be compared: " + ids);
        }
    }

    public boolean isFull() {
        return ids.size() == MOST;
    }

    /** Takes a site out, or in as the last; nothing changes if there is no room for it. */
    public Compared toggle(String id) {
        List<String> changed = new ArrayList<>(ids);
        if (!changed.remove(id) && !isFull()) {
            changed.add(id);
        }
        return new Compared(changed);
    }

    /** The letter of a site, from A; empty if it is not compared. */
    public Optional<String> letter(String id) {
        int at = ids.indexOf(id);
        return at < 0 ? Optional.empty() : Optional.of(Character.toString('A' + at));
    }
}
