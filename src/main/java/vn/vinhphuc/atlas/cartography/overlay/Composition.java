package vn.vinhphuc.atlas.cartography.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.label.Barriers;
import vn.vinhphuc.atlas.cartography.label.Candidate;
import vn.vinhphuc.atlas.cartography.label.Label;
import vn.vinhphuc.atlas.cartography.label.Occupied;
import vn.vinhphuc.atlas.cartography.label.Placed;
import vn.vinhphuc.atlas.cartography.label.Placement;
import vn.vinhphuc.atlas.cartography.label.Places;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;

/**
 * An overlay with all that wanted a place on it, so that a map at rest can be tidied up: names that its edge cuts or a card
 * covers move or give way, and what found no place before may find one. Every other label stays where it was.
 */
public final class Composition {

    /** A name this far beyond the edge is not looked for inside, px: its sign is not there either. */
    private static final double FAR = 160;

    /** A name this far from its foot is still seen to be its own, px. */
    private static final double NEAR = 64;
    /** Names move at rest only where far fewer then stand far off. */
    private static final double MUCH_LESS = 0.6;

    private final Viewport plane;
    private final List<Sprite> signs;
    private final List<Label> labels;
    private final List<Placed> placed;
    private final List<Avoided> avoided;
    private final Overlay whole;

    /** A line that labels would rather not lie on, px of the plane, and what crossing it costs. */
    record Avoided(List<ScreenPoint> line, double cost) {
    }

    /**
     * @param plane  in whose pixels everything was placed
     * @param signs  what has no choice
     * @param labels what wanted a place
     * @param placed what found one
     */
    Composition(Viewport plane, List<Sprite> signs, List<Label> labels, List<Placed> placed, List<Avoided> avoided) {
        this.plane = plane;
        this.signs = List.copyOf(signs);
        this.labels = List.copyOf(labels);
        this.placed = List.copyOf(placed);
        this.avoided = List.copyOf(avoided);
        this.whole = overlay(this.signs, this.placed);
    }

    /** How many signs and labels there are, those without a place included. */
    public int size() {
        return signs.size() + labels.size();
    }

    /** What stands on the map, wherever one looks. */
    public Overlay overlay() {
        return whole;
    }

    /** The composition with its overlay tidied up in a frame; beyond the frame as before. */
    Composition settled(Frame frame) {
        Sight to = new Sight(plane, frame.viewport());
        Map<String, Placed> before = new HashMap<>();
        placed.forEach(one -> before.put(one.label().id(), one));
        Occupied occupied = new Occupied(1, frame.map());
        occupied.take(new ScreenPoint(0, 0), frame.covered());
        Predicate<Sprite> cut = sign -> isCut(sign, frame);
        List<Sprite> uncut = signs.stream().filter(cut.negate()).toList();
        Set<String> unnamed = signs.stream().filter(cut).map(Sign::name).collect(Collectors.toSet());
        uncut.forEach(sign -> occupied.take(frame.viewport().toScreen(sign.anchor()), List.of(sign.box())));
        List<Placed> all = new ArrayList<>();
        List<Label> astray = new ArrayList<>();
        for (Label label : labels.stream().filter(label -> !unnamed.contains(label.id())).toList()) {
            Placed had = before.get(label.id());
            Where where = had == null ? Where.CUT : where(had, to, frame);
            if (where == Where.CUT) {
                astray.add(to.moved(label, frame));
            } else if (had != null) {
                all.add(had);
                if (where == Where.INSIDE) {
                    occupied.take(to.at(had.foot().at()), had.boxes());
                }
            }
        }
        Barriers barriers = new Barriers(frame.map());
        avoided.forEach(one -> barriers.add(one.line().stream().map(to::at).toList(), one.cost()));
        all.addAll(new Placement(occupied, barriers, Optional.of(frame.map())).seated(astray));
        return new Composition(plane, uncut, labels, all, avoided);
    }

    /** Whether a card would leave half of a sign; sites are shown all the same. */
    private static boolean isCut(Sprite sign, Frame frame) {
        ScreenPoint at = frame.viewport().toScreen(sign.anchor());
        Box box = sign.box().moved(at.x(), at.y());
        return sign.layer() == Sprite.Layer.POINT && !Sign.TIE.is(sign) && !Sign.TICK.is(sign)
                && frame.covered().stream().anyMatch(box::overlaps);
    }

    /**
     * What stands on the map while it rests in a frame. If a site's name that must not be missing has no place then, although its
     * sign is seen, or names stand at the ends of long leaders, all are placed anew: to stay apart until the next key zoom and keep
     * clear of what lies beyond the frame asks for more room.
     *
     * @param anew the frame composed for itself
     */
    public Overlay resting(Frame frame, Supplier<Composition> anew) {
        Composition settled = settled(frame);
        long missing = missing(settled, frame);
        double astray = settled.astray(frame);
        if (missing == 0 && astray == 0) {
            return settled.overlay();
        }
        Composition exact = anew.get();
        long then = missing(exact, frame);
        boolean better = then < missing || then == missing && exact.astray(frame) < astray * MUCH_LESS;
        return better ? exact.overlay().beside(whole, frame) : settled.overlay();
    }

    private long missing(Composition at, Frame frame) {
        Set<String> there = at.placed.stream().map(one -> one.label().id()).collect(Collectors.toSet());
        Sight to = new Sight(plane, frame.viewport());
        return labels.stream().filter(label -> label.rank().due() && label.site().isPresent() && !there.contains(label.id()))
                .flatMap(label -> label.candidates().get().filter(places -> places.size() > 0).limit(1))
                .filter(places -> frame.shows(to.at(places.at(0).foot().at()))).count();
    }

    /** How far beyond what is near all names that are due and seen in a frame stand off, px. */
    private double astray(Frame frame) {
        return placed.stream().filter(one -> one.label().rank().due() && one.label().layer() == Sprite.Layer.LABEL)
                .filter(one -> frame.shows(frame.viewport().toScreen(one.sprite().anchor())))
                .mapToDouble(one -> Math.max(0, one.off() - NEAR)).sum();
    }

    private enum Where {
        INSIDE, CUT, BEYOND
    }

    private static Where where(Placed one, Sight to, Frame frame) {
        ScreenPoint at = to.at(one.foot().at());
        Box box = one.sprite().box().moved(at.x(), at.y());
        boolean name = one.label().layer() == Sprite.Layer.LABEL;
        if (name && !box.overlaps(frame.map().grown(FAR))) {
            return Where.BEYOND;
        }
        boolean clear = one.boxes().stream().map(part -> part.moved(at.x(), at.y()))
                .allMatch(part -> frame.map().contains(part) && frame.covered().stream().noneMatch(part::overlaps));
        return clear ? Where.INSIDE : Where.CUT;
    }

    private static Overlay overlay(List<Sprite> signs, List<Placed> names) {
        return new Overlay(Stream.concat(signs.stream(), names.stream().map(Placed::sprite))
                .sorted(Comparator.comparing(Sprite::layer)).toList());
    }

    /** From the pixels of one viewport to those of another. */
    private record Sight(Viewport from, Viewport to, double factor, ScreenPoint origin) {

        Sight(Viewport from, Viewport to) {
            this(from, to, Math.pow(2, to.zoom() - from.zoom()), to.toScreen(from.toGround(new ScreenPoint(0, 0))));
        }

        ScreenPoint at(ScreenPoint p) {
            return new ScreenPoint(origin.x() + p.x() * factor, origin.y() + p.y() * factor);
        }

        /** The label with those of its places whose foot is to be seen. */
        Label moved(Label label, Frame frame) {
            return label.placedAt(moved(label.candidates(), frame))
                    .orAtLast(label.lastResort().map(places -> () -> moved(places.get(), frame)))
                    .orFuller(label.fuller().map(places -> moved(places, frame)));
        }

        private Supplier<Stream<Places>> moved(Supplier<Stream<Places>> places, Frame frame) {
            return () -> places.get().map(group -> moved(group, frame));
        }

        private Places moved(Places group, Frame frame) {
            return Places.of(IntStream.range(0, group.size())
                    .mapToObj(i -> moved(group.at(i))).filter(place -> frame.shows(place.foot().at())).toList());
        }

        private Candidate moved(Candidate place) {
            return Candidate.of(place.foot().seenAt(at(place.foot().at())), place.cost(), place::setting);
        }
    }
}
