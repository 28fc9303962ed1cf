package vn.vinhphuc.atlas.view.tour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Text;

/**
 * The tours that can be shown, and the one that is worked on. Those that were shipped can only be read; what changes a tour does
 * nothing to them.
 *
 * @param shipped  with the data, and those of a person that must not be written
 * @param own      made by a person, in the order in which they came; one of them stands for the shipped one of the same id
 * @param taken    ids that a new tour must not have
 * @param chosen   id of the tour that is worked on; empty if there is none
 * @param selected place of the scene that is worked on, from 0; -1 for none
 */
public record TourDesk(List<Tour> shipped, List<Draft> own, Set<String> taken, String chosen, int selected) {

    private static final String OWN = "own-";

    public TourDesk {
        shipped = List.copyOf(shipped);
        own = List.copyOf(own);
        taken = Set.copyOf(taken);
    }

    /** At the first of the tours. */
    public static TourDesk of(List<Tour> shipped) {
        return new TourDesk(shipped, List.of(), Set.of(), shipped.isEmpty() ? "" : shipped.getFirst().id(), -1);
    }

    /**
     * With the tours of a person, at the first of them.
     *
     * @param readOnly of the person, but not to be written
     * @param names    which new tours must not have
     */
    public TourDesk with(List<Tour> written, List<Tour> readOnly, Set<String> names) {
        List<Tour> fixed = Stream.concat(shipped.stream(), readOnly.stream()).toList();
        TourDesk all = new TourDesk(fixed, written.stream().map(Draft::of).toList(), names, chosen, -1);
        return written.isEmpty() ? all : all.choose(written.getFirst().id());
    }

    /** All of them, those of the person last. */
    public List<Tour> tours() {
        return Stream.concat(shipped.stream().filter(tour -> own.stream().noneMatch(draft -> draft.tour().id().equals(tour.id()))),
                own.stream().map(Draft::tour)).toList();
    }

    /** The tour that is worked on. */
    public Optional<Tour> tour() {
        return tours().stream().filter(tour -> tour.id().equals(chosen)).findFirst();
    }

    /** The tour that is worked on, if it may be changed. */
    public Optional<Draft> draft() {
        return own.stream().filter(draft -> draft.tour().id().equals(chosen)).findFirst();
    }

    /** The scene that is worked on. */
    public Optional<Scene> scene() {
        return tour().filter(tour -> selected >= 0).map(tour -> tour.scenes().get(selected));
    }

    public TourDesk choose(String tour) {
        return new TourDesk(shipped, own, taken, tour, -1);
    }

    public TourDesk select(int scene) {
        return new TourDesk(shipped, own, taken, chosen, scene);
    }

    /** Without the tour that is worked on, if it may be changed; the first of the others is worked on then. */
    public TourDesk withoutTour() {
        if (draft().isEmpty()) {
            return this;
        }
        TourDesk left = new TourDesk(shipped, own.stream().filter(draft -> !draft.tour().id().equals(chosen)).toList(), taken, "", -1);
        return left.choose(Stream.concat(left.own.stream().map(Draft::tour), left.tours().stream()).findFirst().map(Tour::id).orElse(""));
    }

    /** With a tour that was taken away, and all that can be undone in it. */
    public TourDesk again(Draft draft) {
        List<Draft> more = new ArrayList<>(own);
        more.add(draft);
        return new TourDesk(shipped, more, taken, draft.tour().id(), -1);
    }

    /** With a tour from elsewhere, which is worked on and may be changed; it gets an id of its own if its own is taken. */
    public TourDesk taking(Tour tour) {
        boolean free = !taken.contains(tour.id()) && tours().stream().noneMatch(one -> one.id().equals(tour.id()));
        return made(free ? tour : tour.withId(freshId()));
    }

    /**
     * With the tour that is worked on changed; it keeps its id.
     *
     * @param field what of it is changed, as for a scene
     */
    public TourDesk planned(String field, UnaryOperator<Tour> change) {
        return draft().map(Draft::tour).map(tour -> changed(change.apply(tour).withId(tour.id()), selected, field)).orElse(this);
    }

    /** With a new tour without scenes, which is worked on. */
    public TourDesk begun(Text title, String data) {
        return made(Tour.named(freshId(), title, data));
    }

    /** With a copy of the tour that is worked on; the copy may be changed. */
    public TourDesk copied(UnaryOperator<Tour> renamed) {
        return tour().map(tour -> made(renamed.apply(tour).withId(freshId())).select(selected)).orElse(this);
    }

    /** With a scene behind the selected one, or at the end; it gets an id of its own. */
    public TourDesk added(Scene scene) {
        return draft().map(Draft::tour).map(tour -> {
            int place = selected < 0 ? tour.scenes().size() : selected + 1;
            return changed(tour.with(place, scene.withId(tour.freshId())), place);
        }).orElse(this);
    }

    /** With other words for the selected scene in one language; blank ones change nothing. */
    public TourDesk renamed(Language language, String words) {
        return words.isBlank() ? this : edited(tour -> {
            Scene scene = tour.scenes().get(selected);
            return tour.replaced(selected, scene.withScript(scene.script().withTitle(said(scene.script().title(), language, words))));
        }, selected);
    }

    /**
     * With the selected scene changed; it keeps its id.
     *
     * @param field what of it is changed, so that typing on in a field is undone at once; empty for a change of its own
     */
    public TourDesk edited(String field, UnaryOperator<Scene> change) {
        return scene().flatMap(scene -> draft().map(draft -> changed(
                draft.tour().replaced(selected, change.apply(scene).withId(scene.id())), selected,
                field.isEmpty() ? "" : scene.id() + "/" + field))).orElse(this);
    }

    private static Text said(Text before, Language language, String words) {
        Map<Language, String> all = new HashMap<>(before.words());
        all.put(language, words.strip());
        return new Text(all);
    }

    /** With the selected scene so many places further; it stays inside. */
    public TourDesk moved(int by) {
        int last = tour().map(tour -> tour.scenes().size() - 1).orElse(0);
        int to = Math.clamp((long) selected + by, 0, Math.max(0, last));
        return edited(tour -> tour.moved(selected, to), to);
    }

    /** With the selected scene in another place, from 0; it stays inside. */
    public TourDesk movedTo(int to) {
        return moved(to - selected);
    }

    public TourDesk duplicated() {
        return edited(tour -> tour.duplicated(selected), selected + 1);
    }

    /** Without the selected scene; the one before it is selected, or the first. */
    public TourDesk deleted() {
        int left = tour().map(tour -> tour.scenes().size() - 1).orElse(0);
        return edited(tour -> tour.without(selected), Math.min(Math.max(0, selected - 1), left - 1));
    }

    /** As before the last change to the tour that is worked on. */
    public TourDesk undone() {
        return draft().map(Draft::undone).map(this::stepped).orElse(this);
    }

    /** As before the last undo in the tour that is worked on. */
    public TourDesk redone() {
        return draft().map(Draft::redone).map(this::stepped).orElse(this);
    }

    /** A scene that has come back is worked on, else the same one as before; where that is gone, the one before it. */
    private TourDesk stepped(Draft to) {
        List<Scene> scenes = to.tour().scenes();
        Set<String> before = tour().stream().flatMap(tour -> tour.scenes().stream()).map(Scene::id).collect(Collectors.toSet());
        OptionalInt back = IntStream.range(0, scenes.size()).filter(place -> !before.contains(scenes.get(place).id())).findFirst();
        OptionalInt same = scene().map(scene -> to.tour().place(scene.id())).orElse(OptionalInt.empty());
        return put(to, back.orElse(same.orElse(Math.min(selected < 1 ? selected : selected - 1, scenes.size() - 1))));
    }

    private TourDesk edited(UnaryOperator<Tour> change, int then) {
        return selected < 0 ? this : draft().map(draft -> changed(change.apply(draft.tour()), then)).orElse(this);
    }

    private TourDesk changed(Tour tour, int then) {
        return changed(tour, then, "");
    }

    private TourDesk changed(Tour tour, int then, String place) {
        return draft().map(draft -> put(draft.changed(tour, place), then)).orElse(this);
    }

    private TourDesk put(Draft now, int then) {
        return new TourDesk(shipped,
                own.stream().map(draft -> draft.tour().id().equals(chosen) ? now : draft).toList(), taken, chosen, then);
    }

    private TourDesk made(Tour tour) {
        List<Draft> more = new ArrayList<>(own);
        more.add(Draft.of(tour));
        return new TourDesk(shipped, more, taken, tour.id(), -1);
    }

    private String freshId() {
        Set<String> used = new TreeSet<>(taken);
        tours().forEach(tour -> used.add(tour.id()));
        return IntStream.iterate(1, i -> i + 1).mapToObj(i -> OWN + i).filter(id -> !used.contains(id)).findFirst().orElseThrow();
    }
}
