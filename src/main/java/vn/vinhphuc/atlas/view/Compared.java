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

    /** Without a site, if it is there. */
    public Compared without(String id) {
        return new Compared(ids.stream().filter(one -> !one.equals(id)).toList());
    }

    /**
     * With a site in another place.
     *
     * @param by how many places to the right, to the left if negative; it stays inside
     */
    public Compared moved(String id, int by) {
        int from = ids.indexOf(id);
        if (from < 0) {
            return this;
        }
        List<String> changed = new ArrayList<>(ids);
        changed.remove(from);
        changed.add(Math.clamp((long) from + by, 0, changed.size()), id);
        return new Compared(changed);
    }

    /** The letter of a site, from A; empty if it is not compared. */
    public Optional<String> letter(String id) {
        int at = ids.indexOf(id);
        return at < 0 ? Optional.empty() : Optional.of(letterAt(at));
    }

    /** The letter of a place, from 0. */
    public static String letterAt(int place) {
        return Character.toString('A' + place);
    }
}
