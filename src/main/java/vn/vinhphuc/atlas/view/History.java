package vn.vinhphuc.atlas.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where a view came from. Undo and redo go through every change; back and forward go through the places that were looked at
 * and leave all else as it is, and are changes themselves, so that undo takes them back too.
 *
 * @param past   what undo returns to, the oldest first, {@value #MOST} at most
 * @param now    what is looked at
 * @param future what redo returns to, the next first
 * @param moving whether the last change was one of a drag or of typing that is still going on
 */
public record History(List<Step> past, Step now, List<Step> future, boolean moving) {

    public static final int MOST = 500;

    /** What a person looks at: the part of a view that back and forward restore. */
    record Sight(Optional<Camera> camera, Optional<String> selection) {

        static Sight of(ViewState view) {
            return new Sight(view.camera(), view.selection());
        }

        ViewState in(ViewState view) {
            ViewState seen = camera.map(view::withCamera).orElseGet(view::home);
            return selection.map(seen::withSelection).orElseGet(seen::withoutSelection);
        }
    }

    /**
     * A view, and what was looked at around it.
     *
     * @param before places that back leads to, the nearest last
     * @param after  places that forward leads to, the nearest last
     */
    record Step(ViewState view, List<Sight> before, List<Sight> after) {
        Step {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        Step to(ViewState next) {
            boolean elsewhere = !Sight.of(next).equals(Sight.of(view));
            return elsewhere ? new Step(next, latest(before, Sight.of(view)), List.of()) : new Step(next, before, after);
        }

        Step back() {
            return new Step(before.getLast().in(view), allButLast(before), latest(after, Sight.of(view)));
        }

        Step forward() {
            return new Step(after.getLast().in(view), latest(before, Sight.of(view)), allButLast(after));
        }
    }

    public History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    public static History of(ViewState start) {
        return new History(List.of(), new Step(start, List.of(), List.of()), List.of(), false);
    }

    public ViewState view() {
        return now.view();
    }

    /** A finished change: a click, a choice, a jump. Nothing happens if nothing changes. */
    public History then(UnaryOperator<ViewState> change) {
        ViewState next = change.apply(view());
        return next.equals(view()) ? settled() : pushed(now.to(next), false);
    }

    /** A change of a drag or of typing: it is one with those before it until {@link #settled}. */
    public History moved(UnaryOperator<ViewState> change) {
        ViewState next = change.apply(view());
        if (next.equals(view())) {
            return this;
        }
        return moving && !past.isEmpty()
                ? new History(past, past.getLast().to(next), future, true) : pushed(now.to(next), true);
    }

    /** The drag is over; what moves next is another change. */
    public History settled() {
        return moving ? new History(past, now, future, false) : this;
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    public boolean canGoBack() {
        return !now.before().isEmpty();
    }

    public boolean canGoForward() {
        return !now.after().isEmpty();
    }

    /** Takes the last change back, if there is one. */
    public History undo() {
        return canUndo() ? new History(allButLast(past), past.getLast(), first(now, future), false) : this;
    }

    /** Makes the change again that was taken back last, if there is one. */
    public History redo() {
        return canRedo() ? new History(latest(past, now), future.getFirst(), future.subList(1, future.size()), false) : this;
    }

    /** To the place that was looked at before, if there is one. */
    public History back() {
        return canGoBack() ? pushed(now.back(), false) : this;
    }

    /** To the place that back came from, if there is one. */
    public History forward() {
        return canGoForward() ? pushed(now.forward(), false) : this;
    }

    /** The whole province. */
    public History home() {
        return then(ViewState::home);
    }

    private History pushed(Step next, boolean going) {
        return new History(latest(past, now), next, List.of(), going);
    }

    private static <E> List<E> latest(List<E> list, E last) {
        List<E> longer = new ArrayList<>(list.subList(Math.max(0, list.size() + 1 - MOST), list.size()));
        longer.add(last);
        return longer;
    }

    private static <E> List<E> first(E first, List<E> list) {
        List<E> longer = new ArrayList<>(list);
        longer.addFirst(first);
        return longer;
    }

    private static <E> List<E> allButLast(List<E> list) {
        return list.subList(0, list.size() - 1);
    }
}
