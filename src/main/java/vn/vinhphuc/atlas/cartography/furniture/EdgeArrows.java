package vn.vinhphuc.atlas.cartography.furniture;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.BaseMap.Place;
import vn.vinhphuc.atlas.domain.BaseMap.Road;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.i18n.Numbers;
import vn.vinhphuc.atlas.i18n.Words;

/** Arrows to the places that decide about a site and lie beyond the map, with the distances that are published. */
public final class EdgeArrows {

    private EdgeArrows() {
    }

    /** @param selection the site that distances are given from; without one, how they differ from park to park */
    public static List<EdgeArrow> of(Atlas atlas, Optional<Site> selection, Words words) {
        return Stream.of(
                arrow(atlas, "lao-cai", words.text("sheet.edge.lao-cai"), expressway(atlas, words), expressway(atlas)),
                arrow(atlas, "hai-phong-port", words.text("sheet.edge.hai-phong"),
                        distance(atlas, selection, Measure.DISTANCE_HAI_PHONG_PORT, words), Optional.empty()),
                arrow(atlas, "ha-noi", words.text("sheet.edge.ha-noi"),
                        distance(atlas, selection, Measure.DISTANCE_HANOI, words), Optional.empty()))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<EdgeArrow> arrow(Atlas atlas, String place, String name, String how, Optional<GeoLine> way) {
        return atlas.base().places().stream().filter(p -> p.feature().id().equals(place)).findFirst()
                .map(Place::at).map(at -> new EdgeArrow(at, name, how, way));
    }

    /** How long the expressway is, if that is published. */
    private static String expressway(Atlas atlas, Words words) {
        return atlas.province().indicators().stream().filter(indicator -> indicator.id().equals("expressway-whole-length"))
                .flatMap(indicator -> indicator.figures().preferred(Measure.LENGTH).flatMap(Figure::amount).stream()).findFirst()
                .map(km -> words.text("sheet.edge.lao-cai.length", new Numbers(words).exact(km)))
                .orElseGet(() -> words.text("sheet.edge.lao-cai.how"));
    }

    private static Optional<GeoLine> expressway(Atlas atlas) {
        return atlas.base().roads().stream().filter(road -> road.roadClass() == RoadClass.EXPRESSWAY).map(Road::line).findFirst();
    }

    private static String distance(Atlas atlas, Optional<Site> selection, Measure measure, Words words) {
        Numbers numbers = new Numbers(words);
        List<Site> from = selection.map(List::of).orElse(atlas.sites()).stream()
                .filter(site -> kilometres(site, measure).isPresent()).toList();
        if (from.isEmpty()) {
            return "";
        }
        DoubleSummaryStatistics all = from.stream().flatMap(site -> kilometres(site, measure).stream())
                .mapToDouble(Double::doubleValue).summaryStatistics();
        return all.getMin() == all.getMax()
                ? words.text("sheet.edge.from", numbers.exact(all.getMin()), from.getFirst().label().in(words.language()))
                : words.text("sheet.edge.between", numbers.exact(all.getMin()), numbers.exact(all.getMax()));
    }

    private static Optional<Double> kilometres(Site site, Measure measure) {
        return site.figures().preferred(measure).flatMap(Figure::amount);
    }
}
