package vn.vinhphuc.atlas.export.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhphuc.atlas.data.JsonDocument;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.Site;

/** Sites as features of GeoJSON (RFC 7946): WGS 84, the columns as properties, every published value in a list of its own. */
public final class GeoJson {

    /** A tenth of a metre. */
    private static final double DECIMALS = 1e6;

    private GeoJson() {
    }

    /** @throws IOException if the stream cannot take it */
    public static void write(Extract extract, OutputStream out) throws IOException {
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("type", "FeatureCollection");
        collection.put("name", "sites");
        collection.put("title", extract.atlas().pack().title().in(extract.words().language()));
        collection.put("version", extract.atlas().pack().version());
        collection.put("asOf", extract.atlas().pack().asOf().notation());
        collection.put("licence", Licence.of(extract.atlas(), extract.words()));
        Table sites = extract.siteTable();
        Table figures = extract.figureTable();
        List<Object> features = new ArrayList<>();
        for (int i = 0; i < extract.sites().size(); i++) {
            features.add(feature(extract.sites().get(i), properties(sites.columns(), sites.rows().get(i)), figures));
        }
        collection.put("features", features);
        collection.put("sources", objects(extract.sourceTable()));
        out.write(JsonDocument.of(collection).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> feature(Site site, Map<String, Object> properties, Table figures) {
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("id", site.id());
        feature.put("geometry", site.position().map(GeoJson::point));
        int owner = figures.columns().indexOf("site_id");
        properties.put("figures", figures.rows().stream().filter(row -> row.get(owner).filter(site.id()::equals).isPresent())
                .map(row -> properties(figures.columns(), row)).toList());
        feature.put("properties", properties);
        return feature;
    }

    private static Map<String, Object> point(Position position) {
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("type", "Point");
        point.put("coordinates", List.of(rounded(position.at().lon()), rounded(position.at().lat())));
        return point;
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * DECIMALS) / DECIMALS;
    }

    private static List<Object> objects(Table table) {
        return table.rows().stream().<Object>map(row -> properties(table.columns(), row)).toList();
    }

    private static Map<String, Object> properties(List<String> columns, List<Optional<?>> row) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            properties.put(columns.get(i), row.get(i));
        }
        return properties;
    }
}
