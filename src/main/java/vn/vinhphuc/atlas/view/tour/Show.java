package vn.vinhphuc.atlas.view.tour;

import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * A tour that is being shown. Whatever the speaker or a guest does to the map in between, each key does the same as ever; times
 * are milliseconds of one clock that never goes back.
 *
 * @param tour     with one scene at least
 * @param index    of the present scene, from 0
 * @param visit    grows whenever the map has to be brought to the scene
 * @param away     whether someone has left the scene for another place, selection or question
 * @param cover    what lies over the scene
 * @param entry    digits typed so far
 * @param hinted   when it was said that one more Esc ends the show; empty if nothing is said
 * @param pointing with what the speaker points
 * @param look     language and theme of the audience
 * @param pace     how it passes
 * @param swapped  whether audience and speaker have changed screens
 * @param over     whether it has ended
 */
public record Show(Tour tour, int index, int visit, boolean away, Cover cover, Entry entry, OptionalLong hinted, Pointing pointing,
                   Look look, Pace pace, boolean swapped, boolean over) {

    /** For how long a second Esc ends the show, ms. */
    public static final long HINT = 1500;

    /** @throws IllegalArgumentException if there is no such scene */
    public Show {
        if (index < 0 || index >= tour.scenes().size()) {
            throw new IllegalArgumentException("the tour " + tour.id() + " has no scene " + index);
        }
    }

    /**
     * The beginning of a show.
     *
     * @param index  of its first scene; the nearest one if there is none so far
     * @param window language of the window
     */
    public static Show of(Tour tour, int index, Language window, long now) {
        return new Show(tour, Math.clamp(index, 0, tour.scenes().size() - 1), 1, false, Cover.NONE, Entry.NONE, OptionalLong.empty(),
                Pointing.NONE, Look.of(tour, window), new Pace(now, now, false, Dial.NONE), false, false);
    }

    public Scene scene() {
        return tour.scenes().get(index);
    }

    public Language language() {
        return look.languageOf(scene());
    }

    public String theme() {
        return look.themeOf(scene());
    }

    /** What the map shows in this scene as long as nobody goes elsewhere. */
    public ViewState view() {
        return scene().view().withLanguage(language()).withTheme(theme());
    }

    public boolean last() {
        return index == tour.scenes().size() - 1;
    }

    /** Whether it is said at a time that one more Esc ends the show. */
    public boolean hints(long now) {
        return hinted.isPresent() && now - hinted.getAsLong() <= HINT;
    }

    /** What a key makes of the show. */
    public Show pressed(ShowKey key, long now) {
        if (over) {
            return this;
        }
        Show calm = key == ShowKey.ESCAPE ? this : withHint(OptionalLong.empty());
        Show next = calm.act(key, now);
        return key == ShowKey.ENTER || next.entry.equals(Entry.NONE) ? next : next.withEntry(Entry.NONE);
    }

    /** A digit of the number of a scene. */
    public Show typed(int digit, long now) {
        return over ? this : withHint(OptionalLong.empty()).withEntry(entry.with(digit, now));
    }

    private Show act(ShowKey key, long now) {
        return switch (key) {
            case NEXT -> at(index + 1, now);
            case PREVIOUS -> at(index - 1, now);
            case FIRST -> at(0, now);
            case LAST -> at(tour.scenes().size() - 1, now);
            case ENTER -> entered(now);
            case BLACK -> covered(Cover.BLACK);
            case WHITE -> covered(Cover.WHITE);
            case OVERVIEW -> covered(Cover.OVERVIEW);
            case HELP -> covered(Cover.HELP);
            case SEARCH -> withCover(Cover.SEARCH);
            case RESUME -> this;
            case ESCAPE -> escaped(now);
            case SPOTLIGHT -> withPointing(pointing.toggleSpotlight());
            case DRAW -> withPointing(pointing.toggleDrawing());
            case ERASE -> withPointing(pointing.erased());
            case SWAP -> new Show(tour, index, visit, away, cover, entry, hinted, pointing, look, pace, !swapped, over);
            case RECOVER -> at(index, now);
            case ALONE -> withPace(pace.toggled(now));
            case CLOCK -> withPace(pace.withDial(dialled(now)));
        };
    }

    /** To a scene, or the nearest one if there is none so far: what lay over the last one is gone, what was drawn on it erased. */
    public Show at(int place, long now) {
        int nearest = Math.clamp(place, 0, tour.scenes().size() - 1);
        return new Show(tour, nearest, visit + 1, false, Cover.NONE, Entry.NONE, OptionalLong.empty(), Pointing.NONE, look,
                nearest == index ? pace : pace.scene(now), swapped, over);
    }

    /** At the first scene, which has all of its time. */
    public Show startedOver(long now) {
        return at(0, now).withPace(pace.scene(now));
    }

    /** So many minutes as were typed are counted down; without a number a clock comes, or goes. */
    private Dial dialled(long now) {
        OptionalLong minutes = entry.number(now);
        return minutes.isPresent() && minutes.getAsLong() > 0 ? Dial.countdown(minutes.getAsLong(), now)
                : pace.dial().shown() ? Dial.NONE : Dial.CLOCK;
    }

    private Show entered(long now) {
        OptionalLong number = entry.number(now);
        Show typed = withEntry(Entry.NONE);
        return number.isEmpty() ? typed.at(index + 1, now)
                : number.getAsLong() >= 1 && number.getAsLong() <= tour.scenes().size()
                ? typed.at((int) number.getAsLong() - 1, now) : typed;
    }

    /** One thing at a time: what is open, then the scene; after that the second press within {@link #HINT} ends the show. */
    private Show escaped(long now) {
        if (cover != Cover.NONE) {
            return withCover(Cover.NONE).withHint(OptionalLong.empty());
        }
        if (pointing.active()) {
            return withPointing(pointing.put()).withHint(OptionalLong.empty());
        }
        if (hints(now)) {
            return ended();
        }
        Show back = away ? at(index, now) : this;
        return back.withHint(OptionalLong.of(now));
    }

    private Show covered(Cover with) {
        return withCover(cover == with ? Cover.NONE : with);
    }

    /** Someone has gone elsewhere on the map. */
    public Show wandered() {
        return away ? this : new Show(tour, index, visit, true, cover, entry, hinted, pointing, look, pace, swapped, over);
    }

    /** The next scene, or the first after the last, if the show goes on by itself and the scene has had its time. */
    public Show passed(long now) {
        boolean waits = over || away || cover != Cover.NONE || !pace.alone();
        return waits || pace.inScene(now) < 1000L * scene().seconds() ? this : at(last() ? 0 : index + 1, now);
    }

    /** The sentence about Esc is gone when its time is over, and digits that nobody needs any more. */
    public Show settled(long now) {
        Show calm = hinted.isPresent() && !hints(now) ? withHint(OptionalLong.empty()) : this;
        return !entry.equals(Entry.NONE) && entry.number(now).isEmpty() ? calm.withEntry(Entry.NONE) : calm;
    }

    public Show ended() {
        return new Show(tour, index, visit, away, Cover.NONE, Entry.NONE, OptionalLong.empty(), Pointing.NONE, look, pace, swapped, true);
    }

    /** A line on the ground begins. */
    public Show inkBegun(LatLon at) {
        return withPointing(pointing.begun(at));
    }

    /** The line that began last goes on. */
    public Show inkDrawn(LatLon to) {
        return withPointing(pointing.drawn(to));
    }

    public Show withLook(UnaryOperator<Look> change) {
        return new Show(tour, index, visit, away, cover, entry, hinted, pointing, change.apply(look), pace, swapped, over);
    }

    public Show withCover(Cover to) {
        return new Show(tour, index, visit, away, to, entry, hinted, pointing, look, pace, swapped, over);
    }

    /** The same show on screens that have changed places, or not. */
    public Show withSwapped(boolean to) {
        return new Show(tour, index, visit, away, cover, entry, hinted, pointing, look, pace, to, over);
    }

    private Show withEntry(Entry to) {
        return new Show(tour, index, visit, away, cover, to, hinted, pointing, look, pace, swapped, over);
    }

    private Show withHint(OptionalLong to) {
        return new Show(tour, index, visit, away, cover, entry, to, pointing, look, pace, swapped, over);
    }

    private Show withPointing(Pointing to) {
        return new Show(tour, index, visit, away, cover, entry, hinted, to, look, pace, swapped, over);
    }

    private Show withPace(Pace to) {
        return new Show(tour, index, visit, away, cover, entry, hinted, pointing, look, to, swapped, over);
    }
}
