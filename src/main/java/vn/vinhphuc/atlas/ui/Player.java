package vn.vinhphuc.atlas.ui;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Fitting;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.tour.Cover;
import vn.vinhphuc.atlas.view.tour.Show;
import vn.vinhphuc.atlas.view.tour.ShowKey;

/**
 * The one home of a running show. It brings the map of the audience to each scene, and notices when somebody takes it elsewhere.
 * JavaFX thread only.
 */
public final class Player {

    private final Session audience;
    private final LongSupplier clock;
    private final Consumer<Runnable> later;
    private final ReadOnlyObjectWrapper<Show> show;
    /** From a step until the map has been told of it: what moves it meanwhile is not somebody's hand. */
    private boolean leading;
    private boolean touched;
    private Runnable beforeLeading = () -> { };

    /**
     * @param first    a show as it begins
     * @param audience what the audience looks at
     * @param clock    milliseconds that never go back
     * @param later    when the map sets out to a scene whose words are shown already; of several deeds the newest is done
     */
    public Player(Show first, Session audience, LongSupplier clock, Consumer<Runnable> later) {
        this.audience = audience;
        this.clock = clock;
        this.later = later;
        this.show = new ReadOnlyObjectWrapper<>(first);
        audience.view().addListener((property, before, now) -> heard(before, now));
        lead(first.view());
    }

    /** What is shown; windows listen to it. */
    public ReadOnlyObjectProperty<Show> show() {
        return show.getReadOnlyProperty();
    }

    /** Whether a step has been made of which the map does not know yet. */
    public boolean isLeading() {
        return leading;
    }

    /** @param ready done each time before the map is brought to a scene */
    public void beforeLeading(Runnable ready) {
        beforeLeading = ready;
    }

    public Session audience() {
        return audience;
    }

    public long now() {
        return clock.getAsLong();
    }

    public void press(ShowKey key) {
        change(show -> show.pressed(key, now()));
    }

    public void type(int digit) {
        change(show -> show.typed(digit, now()));
    }

    /** To a scene, from 0. */
    public void go(int place) {
        change(show -> show.at(place, now()));
    }

    /** From the first scene on, as if it had never been shown. */
    public void startOver() {
        change(show -> show.startedOver(now()));
    }

    /** Time passes: a show that runs by itself goes on, sentences that have been read go away. */
    public void tick() {
        change(show -> show.passed(now()).settled(now()));
    }

    public void nextLanguage() {
        speak(Words.after(show.get().language()));
    }

    public void speak(Language language) {
        change(show -> show.withLook(look -> look.withLanguage(language)));
    }

    public void nextTheme() {
        change(show -> show.withLook(look -> look.withTheme(Themes.after(show.theme()))));
    }

    public void beginInk(LatLon at) {
        change(show -> show.inkBegun(at));
    }

    public void drawInk(LatLon to) {
        change(show -> show.inkDrawn(to));
    }

    /** The search is closed. */
    public void closeCover() {
        change(show -> show.withCover(Cover.NONE));
    }

    public void end() {
        change(Show::ended);
    }

    /** Somebody's hand is on the map: where it goes from now on is not where the show takes it. */
    public void touch() {
        touched = true;
    }

    private void change(UnaryOperator<Show> step) {
        Show before = show.get();
        Show next = step.apply(before);
        if (before.over() || next.equals(before)) {
            return;
        }
        leading |= next.visit() != before.visit();
        show.set(next);
        if (next.over()) {
            return;
        }
        if (next.visit() != before.visit()) {
            later.accept(() -> lead(show.get().view()));
        } else if (!leading && (!next.language().equals(before.language()) || !next.theme().equals(before.theme()))) {
            lead(audience.view().get().withLanguage(next.language()).withTheme(next.theme()));
        }
    }

    private void lead(ViewState to) {
        if (show.get().over()) {
            return;
        }
        leading = true;
        try {
            touched = false;
            beforeLeading.run();
            audience.update(before -> Fitting.of(to, audience.atlas()));
            touched = false;
        } finally {
            leading = false;
        }
    }

    /** A flight that comes to rest reports a camera too; only a hand makes that another place. */
    private void heard(ViewState before, ViewState now) {
        boolean onlyMoved = before.camera().map(now::withCamera).orElseGet(now::home).equals(before);
        if (!leading && !show.get().over() && (touched || !onlyMoved)) {
            change(Show::wandered);
        }
    }
}
