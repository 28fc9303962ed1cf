package vn.vinhphuc.atlas.ui.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How far things have come or gone while one set of them gives way to another; what is in neither is simply there. */
final class Presence {

    /** From nothing to all of it. */
    static final double SECONDS = 0.13;

    /** More than this change at once where another map is shown, and would cost a frame its time. */
    static final int MOST = 48;

    private final Map<String, Double> coming = new LinkedHashMap<>();
    private final Map<String, Double> going = new LinkedHashMap<>();

    /**
     * One set gives way to another.
     *
     * @param appear    what was not there, or was going
     * @param disappear what was there, or was coming
     */
    void change(List<String> appear, List<String> disappear) {
        Map<String, Double> was = new LinkedHashMap<>(coming);
        was.putAll(going);
        coming.keySet().removeAll(disappear);
        going.keySet().removeAll(appear);
        if (appear.size() + disappear.size() + coming.size() + going.size() > MOST) {
            clear();
            return;
        }
        appear.forEach(id -> coming.put(id, was.getOrDefault(id, 0.0)));
        disappear.forEach(id -> going.put(id, was.getOrDefault(id, 1.0)));
    }

    /** All that comes is there, all that goes is gone. */
    void clear() {
        coming.clear();
        going.clear();
    }

    /** Lets time pass. */
    void pass(double seconds) {
        double step = seconds / SECONDS;
        coming.replaceAll((id, share) -> share + step);
        going.replaceAll((id, share) -> share - step);
        coming.values().removeIf(share -> share >= 1);
        going.values().removeIf(share -> share <= 0);
    }

    /** How much of something is there: 0…1. */
    double of(String id) {
        return going.getOrDefault(id, coming.getOrDefault(id, 1.0));
    }

    boolean goes(String id) {
        return going.containsKey(id);
    }

    List<String> coming() {
        return new ArrayList<>(coming.keySet());
    }

    boolean still() {
        return coming.isEmpty() && going.isEmpty();
    }
}
