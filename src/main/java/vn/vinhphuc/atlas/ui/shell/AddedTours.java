package vn.vinhphuc.atlas.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.data.OpenedTour;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.store.OwnTours;
import vn.vinhphuc.atlas.view.tour.Tour;
import vn.vinhphuc.atlas.view.tour.TourDesk;

/**
 * The ways in which a tour comes among those of a person.
 *
 * @param atlas which it shows
 */
record AddedTours(Atlas atlas) {

    /** The tours that were kept. Those that could be read in part can only be read. */
    TourDesk found(TourDesk desk, OwnTours tours) {
        Map<Boolean, List<Tour>> whole = tours.byName().values().stream().filter(opened -> opened.tour().isPresent())
                .collect(Collectors.partitioningBy(opened -> opened.leftOut().isEmpty(),
                        Collectors.mapping(AddedTours::known, Collectors.toList())));
        return desk.with(whole.getOrDefault(true, List.of()), whole.getOrDefault(false, List.of()), tours.byName().keySet());
    }

    /** A tour without scenes. */
    TourDesk begun(TourDesk desk) {
        return desk.begun(everywhere(words -> words.text("scenes.mine", desk.own().size() + 1)), atlas.pack().version());
    }

    /** A copy of the tour that is worked on. Whoever copies one that was made with this data sees its figures as they are. */
    TourDesk copied(TourDesk desk) {
        return desk.copied(tour -> {
            Tour copy = tour.withTitle(everywhere(words -> words.text("scenes.copied", tour.title().in(words.language()))));
            return tour.data().equals(atlas.pack().version()) ? copy.seenIn(atlas) : copy;
        });
    }

    /** A tour out of a file; one that is there already is worked on instead. */
    TourDesk taken(TourDesk desk, Tour tour) {
        Tour known = tour.knowing(Words.languages(), Themes.IDS);
        Optional<Tour> same = desk.tours().stream().filter(one -> one.withId(known.id()).equals(known)).findFirst();
        return same.map(one -> desk.choose(one.id())).orElseGet(() -> desk.taking(known));
    }

    private static Tour known(OpenedTour opened) {
        return opened.tour().orElseThrow().knowing(Words.languages(), Themes.IDS);
    }

    /** The same in every language. */
    static Text everywhere(Function<Words, String> said) {
        Map<Language, String> all = new HashMap<>();
        Words.languages().forEach(language -> all.put(language, said.apply(Words.of(language))));
        return new Text(all);
    }
}
