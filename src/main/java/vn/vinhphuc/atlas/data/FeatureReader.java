package vn.vinhphuc.atlas.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.domain.Text;

/** Reads the files of the folder {@code geo} and what all their features carry. */
final class FeatureReader {

    private static final double WORST_ACCURACY_METRES = 1e6;

    private final PackFiles files;
    private final Catalogue<Source> sources;

    FeatureReader(PackFiles files, Catalogue<Source> sources) {
        this.files = files;
        this.sources = sources;
    }

    /** What a reading makes of each feature of a file; empty if the file could not be read. */
    <T> Optional<List<T>> read(String file, Function<Feature, T> reading) {
        return files.json(file).map(collection -> {
            Ids ids = new Ids();
            return GeoFeature.of(collection).stream().map(feature -> {
                T read = reading.apply(new Feature(feature, about(feature, ids)));
                feature.properties().noOtherFields();
                return read;
            }).toList();
        });
    }

    void error(String file, ProblemKind kind, String... arguments) {
        files.problems().error(Where.whole(file), kind, arguments);
    }

    private BaseMap.Feature about(GeoFeature feature, Ids ids) {
        Node properties = feature.properties();
        String id = ids.claim(feature.node());
        Text name = properties.field("name").text();
        return new BaseMap.Feature(id, name, properties.maybe("label").map(Node::text).orElse(name),
                properties.maybe("aliases").map(list -> list.each(Node::string)).orElse(List.of()),
                sources.get(properties.field("source")).id(),
                properties.field("accuracyM").number(0, WORST_ACCURACY_METRES));
    }

    /**
     * A feature with its common part already read.
     *
     * @param geo   the rest of it
     * @param about the common part
     */
    record Feature(GeoFeature geo, BaseMap.Feature about) {

        Node field(String name) {
            return geo.properties().field(name);
        }

        Optional<Node> maybe(String name) {
            return geo.properties().maybe(name);
        }
    }
}
