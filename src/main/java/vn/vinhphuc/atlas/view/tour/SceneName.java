package vn.vinhphuc.atlas.view.tour;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.PlaceKind;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Inquiry;
import vn.vinhphuc.atlas.view.Reach;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.match.MatchText;

/**
 * What a new scene is called: what its map is about, in every language.
 *
 * @param atlas whose sites and places it names
 */
public record SceneName(Atlas atlas) {

    /** The towns that a guest knows have this rank or a smaller one. */
    private static final int KNOWN = 2;

    /** @param looksAt what the map shows; empty for the whole territory */
    public Text of(ViewState view, Optional<Viewport> looksAt) {
        Map<Language, String> all = new HashMap<>();
        Words.languages().forEach(language -> all.put(language, in(Words.of(language), view, looksAt)));
        return new Text(all);
    }

    private String in(Words words, ViewState view, Optional<Viewport> looksAt) {
        Inquiry inquiry = view.inquiry();
        Optional<String> ways = inquiry.reach().filter(Reach::ways).flatMap(reach -> atlas.site(reach.site()))
                .map(site -> words.text("scenes.named.ways", site.label().in(words.language())));
        Optional<String> selected = view.selection().flatMap(atlas::site).map(site -> site.name().in(words.language()));
        List<String> compared = inquiry.compared().ids().stream().flatMap(id -> atlas.site(id).stream()).map(Site::label)
                .map(label -> label.in(words.language())).toList();
        return ways.or(() -> selected)
                .or(() -> Optional.of(compared).filter(labels -> labels.size() > 1)
                        .map(labels -> words.text("scenes.named.compared", String.join(", ", labels))))
                .or(() -> asked(words, inquiry))
                .or(() -> Optional.of(view.period()).filter(period -> period != PlanPeriod.TODAY).map(period -> whole(words, period)))
                .or(() -> looksAt.flatMap(this::town).map(town -> words.text("scenes.named.around", town.in(words.language()))))
                .orElseGet(() -> whole(words, view.period()));
    }

    private static String whole(Words words, PlanPeriod period) {
        return words.text("sheet.title", words.text("sheet.period." + period.key()));
    }

    private Optional<String> asked(Words words, Inquiry inquiry) {
        MatchText text = new MatchText(atlas, words);
        String all = inquiry.criteria().all().stream().map(text::criterion).collect(Collectors.joining(" · "));
        return all.isEmpty() ? Optional.empty() : Optional.of(all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1));
    }

    /** The well-known town that is nearest to the middle, where the map does not show the whole territory. */
    private Optional<Text> town(Viewport map) {
        if (map.bounds().contains(atlas.base().territory().area().bounds())) {
            return Optional.empty();
        }
        LatLon middle = map.centre();
        return atlas.base().places()
                .stream().filter(place -> place.rank() <= KNOWN && isTown(place.kind()) && map.bounds().contains(place.at()))
                .min(Comparator.comparingDouble((BaseMap.Place place) -> place.at().metresTo(middle))
                        .thenComparing(place -> place.feature().id()))
                .map(place -> place.feature().label());
    }

    private static boolean isTown(PlaceKind kind) {
        return kind == PlaceKind.CITY || kind == PlaceKind.DISTRICT_TOWN || kind == PlaceKind.TOWN;
    }
}
