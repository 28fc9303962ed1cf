package vn.vinhphuc.atlas.cartography.overlay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.cartography.symbol.GatheredSymbol;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.i18n.Numbers;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/**
 * Sites that stay alone and sites that are gathered because they would collide. Every site is in exactly one of the two.
 *
 * @param alone  in the order they came
 * @param groups of two or more, in the order of their first members
 */
record Gathered(List<PlacedSite> alone, List<SiteGroup> groups) {

    /** From this many sites on they are gathered at every zoom. */
    private static final int CROWD = 240;
    private static final double CROWDED = 46;
    private static final double BETWEEN = 1;
    private static final int PASSES = 5;

    /** Which sites are gathered with each other, and below which zoom. */
    private enum Sort {
        OPERATING_PARK(9.75), OTHER_PARK(10.25), CLUSTER(10.25);

        private final double below;

        Sort(double below) {
            this.below = below;
        }

        static Sort of(PlacedSite site) {
            return site.symbol().kind() == SiteKind.CLUSTER ? CLUSTER : operates(site) ? OPERATING_PARK : OTHER_PARK;
        }

        /** What need not be named makes way up to a later zoom where signs are larger. */
        double below(PlacedSite site, Gauge gauge) {
            return operates(site) ? below
                    : below + Math.rint(gauge.later() / OverlayRequest.KEY_ZOOM_STEP) * OverlayRequest.KEY_ZOOM_STEP;
        }

        private static boolean operates(PlacedSite site) {
            return site.symbol().status() == Status.OPERATING;
        }
    }

    /** Who may be gathered with each other. */
    private record Company(Sort sort, Fate fate) implements Comparable<Company> {
        @Override
        public int compareTo(Company other) {
            return Comparator.comparing(Company::fate).reversed().thenComparing(Company::sort).compare(this, other);
        }
    }

    /**
     * Gathers what would collide.
     *
     * @param homes in an order that does not depend on the pack
     */
    static Gathered of(List<PlacedSite> homes, Plan plan) {
        boolean crowd = homes.size() >= CROWD;
        List<PlacedSite> alone = new ArrayList<>();
        List<SiteGroup> groups = new ArrayList<>();
        Map<Company, List<Heap>> heaps = new TreeMap<>();
        for (PlacedSite home : homes) {
            Sort sort = Sort.of(home);
            boolean kept = plan.selected(home.site()) || plan.letter(home.site()).isPresent();
            if (kept || !crowd && plan.zoom() >= sort.below(home, plan.gauge())) {
                alone.add(home);
            } else {
                heaps.computeIfAbsent(new Company(sort, home.fate()), company -> new ArrayList<>()).add(new Heap(home, plan.gauge()));
            }
        }
        for (List<Heap> company : heaps.values()) {
            for (Heap heap : merged(company, plan.gauge(), crowd)) {
                if (heap.members.size() == 1) {
                    alone.add(heap.members.getFirst());
                } else {
                    groups.add(new SiteGroup(heap.members, plan.foot(new ScreenPoint(heap.x, heap.y)), symbol(heap.members, plan)));
                }
            }
        }
        return new Gathered(List.copyOf(alone), List.copyOf(groups));
    }

    private static List<Heap> merged(List<Heap> heaps, Gauge gauge, boolean crowd) {
        List<Heap> now = heaps;
        for (int pass = 0; pass < PASSES; pass++) {
            List<Heap> next = once(now, crowd ? CROWDED * gauge.theme().scale() : 0, gauge);
            if (next.size() == now.size()) {
                break;
            }
            now = next;
        }
        return now;
    }

    /** The earlier gathers the later ones that it would touch. */
    private static List<Heap> once(List<Heap> heaps, double least, Gauge gauge) {
        double widest = least;
        for (Heap heap : heaps) {
            widest = Math.max(widest, 2 * heap.reach + BETWEEN);
        }
        double cell = widest;
        Map<Long, List<Heap>> kept = new HashMap<>();
        List<Heap> result = new ArrayList<>();
        for (Heap heap : heaps) {
            Heap near = heap.nearest(kept, cell, least);
            if (near == null) {
                result.add(heap);
                kept.computeIfAbsent(heap.cell(cell, 0, 0), key -> new ArrayList<>()).add(heap);
            } else {
                near.gathers.add(heap);
            }
        }
        result.forEach(heap -> heap.close(gauge));
        return result;
    }

    private static GatheredSymbol symbol(List<PlacedSite> members, Plan plan) {
        SiteKind kind = members.getFirst().symbol().kind();
        boolean built = members.stream().allMatch(member -> member.symbol().status() == Status.OPERATING);
        return new GatheredSymbol(kind, built, new Numbers(plan.request().words()).rounded(members.size(), 0),
                members.getFirst().fate());
    }

    /** A site, or several that were gathered already. */
    private static final class Heap {
        private final List<PlacedSite> members = new ArrayList<>();
        private final List<Heap> gathers = new ArrayList<>();
        private double x;
        private double y;
        private double reach;

        Heap(PlacedSite site, Gauge gauge) {
            members.add(site);
            x = site.foot().at().x();
            y = site.foot().at().y();
            reach = site.reach(gauge);
        }

        long cell(double size, int dx, int dy) {
            return ((long) Math.floor(x / size) + dx << 32) + (long) Math.floor(y / size) + dy;
        }

        /** The nearest of those within reach; of equals the earliest. */
        @Nullable Heap nearest(Map<Long, List<Heap>> kept, double size, double least) {
            Heap nearest = null;
            double shortest = Double.POSITIVE_INFINITY;
            for (int dx = -1; dx <= 1; dx++) {
                for (int dy = -1; dy <= 1; dy++) {
                    for (Heap other : kept.getOrDefault(cell(size, dx, dy), Collections.emptyList())) {
                        double apart = Math.hypot(other.x - x, other.y - y);
                        if (apart < Math.max(least, reach + other.reach + BETWEEN) && apart < shortest) {
                            nearest = other;
                            shortest = apart;
                        }
                    }
                }
            }
            return nearest;
        }

        /** Takes in what it gathered, and moves to the middle of all. */
        void close(Gauge gauge) {
            if (gathers.isEmpty()) {
                return;
            }
            gathers.forEach(other -> members.addAll(other.members));
            gathers.clear();
            x = members.stream().mapToDouble(member -> member.foot().at().x()).average().orElse(x);
            y = members.stream().mapToDouble(member -> member.foot().at().y()).average().orElse(y);
            reach = new GatheredSymbol(members.getFirst().symbol().kind(), false, Integer.toString(members.size()), Fate.KEPT).reach(gauge);
        }
    }
}
