package vn.vinhphuc.atlas.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Address;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.i18n.FigureText;

/**
 * Sites as trees of JSON: their preferred figures, and the sources that these cite.
 *
 * @param text in the language that was asked for
 */
record SiteTree(FigureText text) {

    Map<String, Object> of(Atlas atlas) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Map<String, Object> pack = new LinkedHashMap<>();
        pack.put("id", atlas.pack().id());
        pack.put("version", atlas.pack().version());
        pack.put("asOf", atlas.pack().asOf().notation());
        tree.put("pack", pack);
        tree.put("sites", atlas.sites().stream().map(this::of).toList());
        tree.put("sources", atlas.sites().stream().flatMap(SiteTree::cited).distinct()
                .sorted(java.util.Comparator.comparing(Source::id)).map(JsonTree::of).toList());
        return tree;
    }

    private Map<String, Object> of(Site site) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", site.id());
        tree.put("kind", site.kind().name().toLowerCase(Locale.ROOT));
        tree.put("name", JsonTree.of(site.name()));
        tree.put("label", JsonTree.of(site.label()));
        tree.put("aliases", site.aliases());
        site.family().ifPresent(family -> {
            tree.put("family", family.id());
            tree.put("familyName", JsonTree.of(family.name()));
        });
        site.partOf().ifPresent(id -> tree.put("partOf", id));
        site.supersededBy().ifPresent(id -> tree.put("supersededBy", id));
        site.group().ifPresent(group -> tree.put("group", group.key()));
        tree.put("countsInTotals", site.countsInTotals());
        tree.put("address", preferred(site.address()).map(SiteTree::of).toList());
        tree.put("position", site.position().map(SiteTree::of));
        tree.put("figures", preferred(site).map(figure -> JsonTree.of(figure, text)).toList());
        return tree;
    }

    /** The figures to show, in the order of their measures. */
    static Stream<Figure> preferred(Site site) {
        return site.figures().measures().stream().flatMap(measure -> site.figures().preferred(measure).stream());
    }

    private static Stream<Address.Part> preferred(Address address) {
        return address.parts().stream().filter(Address.Part::preferred);
    }

    private static Stream<Source> cited(Site site) {
        return Stream.concat(preferred(site).map(Figure::provenance), preferred(site.address()).map(Address.Part::provenance))
                .map(Provenance::sources).flatMap(List::stream);
    }

    private static Map<String, Object> of(Address.Part part) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("level", part.level().key());
        tree.put("era", part.administration().key());
        tree.put("names", part.names().stream().map(JsonTree::of).toList());
        tree.put("codes", new ArrayList<>(part.codes()));
        JsonTree.provenance(part.provenance(), tree);
        return tree;
    }

    private static Map<String, Object> of(Position position) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("lat", position.at().lat());
        tree.put("lon", position.at().lon());
        tree.put("accuracyM", position.accuracyMetres());
        tree.put("basis", position.basis().key());
        tree.put("source", position.source());
        return tree;
    }
}
