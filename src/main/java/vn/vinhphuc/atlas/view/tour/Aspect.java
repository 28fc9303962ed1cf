package vn.vinhphuc.atlas.view.tour;

import java.util.EnumSet;
import java.util.Set;
import vn.vinhphuc.atlas.view.ViewState;

/** A part of what a scene shows that may differ from what is on the screen. */
public enum Aspect {
    /** Where the map looks. */
    PLACE("place"),
    SELECTION("selection"),
    PERIOD("period"),
    ADMINISTRATION("administration"),
    /** Which sites are shown. */
    FILTER("filter"),
    /** The sites side by side. */
    COMPARISON("comparison"),
    /** What a guest has asked for. */
    CRITERIA("criteria"),
    /** Ways from a site. */
    WAYS("ways"),
    /** A line or an area that is measured. */
    MEASURED("measured");

    private final String key;

    Aspect(String key) {
        this.key = key;
    }

    /** A word for words. */
    public String key() {
        return key;
    }

    /**
     * What an update of a scene would change.
     *
     * @param scene     what the scene shows
     * @param screen    what the screen shows
     * @param samePlace whether both look at the same place
     */
    public static Set<Aspect> between(ViewState scene, ViewState screen, boolean samePlace) {
        Set<Aspect> all = EnumSet.noneOf(Aspect.class);
        note(all, PLACE, samePlace);
        note(all, SELECTION, scene.selection().equals(screen.selection()));
        note(all, PERIOD, scene.period() == screen.period());
        note(all, ADMINISTRATION, scene.administration() == screen.administration());
        note(all, FILTER, scene.filter().equals(screen.filter()));
        note(all, COMPARISON, scene.inquiry().compared().equals(screen.inquiry().compared()));
        note(all, CRITERIA, scene.inquiry().criteria().equals(screen.inquiry().criteria()));
        note(all, WAYS, scene.inquiry().reach().equals(screen.inquiry().reach()));
        note(all, MEASURED, scene.inquiry().measured().equals(screen.inquiry().measured()));
        return all;
    }

    private static void note(Set<Aspect> all, Aspect aspect, boolean same) {
        if (!same) {
            all.add(aspect);
        }
    }
}
