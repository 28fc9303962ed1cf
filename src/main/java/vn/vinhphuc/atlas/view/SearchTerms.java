package vn.vinhphuc.atlas.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.AdminLevel;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.BaseMap.Feature;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.view.SearchHit.Field;
import vn.vinhphuc.atlas.view.SearchHit.Kind;

/** Gathers from an atlas what can be found, and by which words. Words that several things share are kept once. */
final class SearchTerms {

    /** Something that can be found. */
    record Entry(Kind kind, String id, Text name, Optional<GeoBounds> where) {
    }

    private record Said(Entry about, Field field, String words) {
    }

    private final List<Said> said = new ArrayList<>();

    SearchTerms(Atlas atlas) {
        atlas.sites().forEach(this::site);
        BaseMap base = atlas.base();
        base.roads().forEach(road -> numbered(feature(Kind.ROAD, road.feature(), road.line().bounds()), road.ref().stream()));
        base.interchanges().forEach(i -> numbered(feature(Kind.INTERCHANGE, i.feature(), point(i.at())), Stream.of(i.code())));
        base.places().forEach(place -> feature(Kind.PLACE, place.feature(), point(place.at())));
        base.districts().forEach(unit -> feature(Kind.DISTRICT, unit.feature(), unit.area().bounds()));
        base.communes().forEach(unit -> feature(Kind.COMMUNE, unit.feature(), unit.area().bounds()));
        base.stations().forEach(station -> feature(Kind.STATION, station.feature(), point(station.at())));
        base.railways().forEach(railway -> feature(Kind.RAILWAY, railway.feature(), railway.line().bounds()));
        base.rivers().forEach(river -> feature(Kind.RIVER, river.feature(), river.line().bounds()));
        base.lakes().forEach(lake -> feature(Kind.LAKE, lake.feature(), point(lake.at())));
        base.relief().peaks().forEach(peak -> feature(Kind.PEAK, peak.feature(), point(peak.at())));
    }

    private static GeoBounds point(LatLon at) {
        return GeoBounds.around(List.of(at));
    }

    /** Everything that can be found, in the order of equal matches. */
    List<Entry> entries() {
        return said.stream().map(Said::about).distinct()
                .sorted(Comparator.comparing(Entry::kind)
                        .thenComparing(entry -> Fold.of(entry.name().vietnamese()))
                        .thenComparing(Entry::id))
                .toList();
    }

    /** All words, each once, with whom they are about. */
    List<SearchTerm> terms(List<Entry> entries) {
        Map<Entry, Integer> numbers = new HashMap<>();
        entries.forEach(entry -> numbers.put(entry, numbers.size()));
        Map<String, SearchTerm> terms = new HashMap<>();
        List<SearchTerm> inOrder = new ArrayList<>();
        for (Said one : said) {
            SearchTerm term = terms.computeIfAbsent(one.words(), words -> {
                SearchTerm fresh = new SearchTerm(words);
                inOrder.add(fresh);
                return fresh;
            });
            term.about(java.util.Objects.requireNonNull(numbers.get(one.about())), one.field());
        }
        return inOrder;
    }

    private void site(Site site) {
        Entry entry = new Entry(site.kind() == SiteKind.PARK ? Kind.PARK : Kind.CLUSTER, site.id(), site.label(),
                site.position().map(position -> point(position.at())));
        say(entry, Field.LABEL, site.label());
        say(entry, Field.NAME, site.name());
        say(entry, Field.ALIAS, site.aliases().stream());
        say(entry, Field.ALIAS, site.label().all().stream().map(label -> abbreviation(site) + " " + label));
        site.family().ifPresent(family -> say(entry, Field.FAMILY, family.name()));
        site.address().parts().forEach(part -> part.names().forEach(name ->
                say(entry, part.level() == AdminLevel.DISTRICT ? Field.DISTRICT : Field.COMMUNE, name)));
        site.figures().all().forEach(figure -> figure(entry, figure));
    }

    /** KCN for a park, CCN for a cluster: the ids of the pack begin with it. */
    private static String abbreviation(Site site) {
        return site.id().substring(0, Math.min(3, site.id().length())).toUpperCase(Locale.ROOT);
    }

    private void figure(Entry entry, Figure figure) {
        switch (figure.value()) {
            case Value.Words(Text text) when figure.measure() == Measure.DEVELOPER -> say(entry, Field.DEVELOPER, text);
            case Value.Listing(var items) when figure.measure() == Measure.TENANTS ->
                    items.forEach(item -> say(entry, Field.TENANT, item));
            case Value.SectorFocus(var mentions) -> mentions.forEach(mention -> {
                say(entry, Field.SECTOR, mention.wording());
                mention.sectors().forEach(sector -> say(entry, Field.SECTOR, sector.name()));
            });
            default -> { }
        }
    }

    private Entry feature(Kind kind, Feature feature, GeoBounds where) {
        Entry entry = new Entry(kind, feature.id(), feature.label(), Optional.of(where));
        say(entry, Field.LABEL, feature.label());
        say(entry, Field.NAME, feature.name());
        say(entry, Field.ALIAS, feature.aliases().stream());
        return entry;
    }

    /** The number on a shield is found with and without its dot: CT.05, CT05. */
    private void numbered(Entry entry, Stream<String> numbers) {
        say(entry, Field.NUMBER, numbers.flatMap(number -> Stream.of(number, number.replace(".", ""))));
    }

    private void say(Entry entry, Field field, Text text) {
        say(entry, field, text.all().stream());
    }

    private void say(Entry entry, Field field, Stream<String> words) {
        words.filter(one -> !Fold.of(one).isEmpty()).forEach(one -> said.add(new Said(entry, field, one)));
    }
}
