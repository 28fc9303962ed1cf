package vn.vinhphuc.atlas.ui.booth;

import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.booth.Booth;

/** The one home of an open booth. Each guest finds the atlas as if nobody had touched it before. JavaFX thread only. */
public final class Host {

    private final Session session;
    private final ViewState clean;
    private final LongSupplier clock;
    private final ReadOnlyObjectWrapper<Booth> booth;

    /**
     * @param session of the guests; what it shows now is what each of them begins with
     * @param idle    how long a guest may do nothing before the countdown begins, ms
     * @param clock   milliseconds that never go back
     */
    public Host(Session session, long idle, LongSupplier clock) {
        this.session = session;
        this.clean = session.view().get();
        this.clock = clock;
        this.booth = new ReadOnlyObjectWrapper<>(Booth.entered(idle, clock.getAsLong()));
    }

    /** Who is there; windows listen to it. */
    public ReadOnlyObjectProperty<Booth> booth() {
        return booth.getReadOnlyProperty();
    }

    /** What the guest looks at. */
    public Session session() {
        return session;
    }

    public long now() {
        return clock.getAsLong();
    }

    /** A guest begins, or goes on in another language. */
    public void speak(Language language) {
        change(now -> now.spoken(language, now()));
    }

    /** The guest begins anew, or makes room. */
    public void startOver() {
        change(Booth::left);
    }

    void touch() {
        change(now -> now.touched(now()));
    }

    void press() {
        change(now -> now.pressed(now()));
    }

    void release() {
        change(Booth::released);
    }

    void refuse() {
        change(now -> now.refused(now()));
    }

    /** Time passes. */
    public void tick() {
        change(now -> now.passed(now()));
    }

    private void change(UnaryOperator<Booth> step) {
        Booth before = booth.get();
        Booth now = step.apply(before);
        if (before.over() || now.equals(before)) {
            return;
        }
        if (before.guest().isEmpty() != now.guest().isEmpty()) {
            session.note(stars -> Shortlist.EMPTY);
            session.update(view -> now.guest().map(guest -> clean.withLanguage(guest.language())).orElse(clean));
        } else {
            now.guest().ifPresent(guest -> session.update(view -> view.withLanguage(guest.language())));
        }
        booth.set(now);
    }
}
