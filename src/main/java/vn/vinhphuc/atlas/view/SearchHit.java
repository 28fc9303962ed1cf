package vn.vinhphuc.atlas.view;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.Viewport;

/**
 * Something that a search found, and by which words.
 *
 * @param kind    what it is
 * @param id      word of the data pack
 * @param name    short name, for a list
 * @param where   where it lies: bounds without width for a point; empty if no position is known
 * @param field   what the matched words say about it
 * @param matched the words that matched, as the pack has them
 * @param spans   which parts of them matched, in order, apart from each other
 */
public record SearchHit(Kind kind, String id, Text name, Optional<GeoBounds> where, Field field, String matched,
                        List<Fold.Span> spans) {

    /** @throws IllegalArgumentException if spans overlap, are out of order, or reach beyond the words */
    public SearchHit {
        spans = List.copyOf(spans);
        int done = 0;
        for (Fold.Span span : spans) {
            if (span.start() < done || span.end() > matched.length()) {
                throw new IllegalArgumentException("“" + matched + "” cannot be marked at " + spans);
            }
            done = span.end();
        }
    }

    /** What can be found; of equal matches, an earlier kind comes first. */
    public enum Kind {
        PARK, CLUSTER, ROAD, INTERCHANGE, PLACE, DISTRICT, COMMUNE, STATION, RAILWAY, RIVER, LAKE, PEAK;

        /** Whether it is a site, that is a park or a cluster. */
        public boolean isSite() {
            return this == PARK || this == CLUSTER;
        }
    }

    /** What some words say about a thing: first how it is called itself, then what is known about it. */
    public enum Field {
        LABEL, NAME, ALIAS, NUMBER, FAMILY, DISTRICT, COMMUNE, DEVELOPER, TENANT, SECTOR;

        /** Whether the thing itself is called so. */
        boolean isName() {
            return ordinal() <= FAMILY.ordinal();
        }
    }

    /** As close as a single point is shown. */
    private static final double CLOSEST = 12.5;
    private static final double WIDTH = 640;
    private static final double HEIGHT = 480;

    /** Where the map looks to show it; empty if no position is known. */
    public Optional<Camera> camera() {
        return where.map(bounds -> bounds.west() == bounds.east() && bounds.south() == bounds.north()
                ? new Camera(bounds.centre(), CLOSEST) : closeTo(bounds));
    }

    private static Camera closeTo(GeoBounds bounds) {
        Camera whole = Camera.of(Viewport.fit(bounds, WIDTH, HEIGHT, Viewport.Insets.of(30)));
        return new Camera(whole.centre(), Math.min(whole.zoom(), CLOSEST));
    }
}
