package vn.vinhphuc.atlas.cartography.overlay;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.label.Candidate;
import vn.vinhphuc.atlas.cartography.label.Cover;
import vn.vinhphuc.atlas.cartography.label.Foot;
import vn.vinhphuc.atlas.cartography.label.Lettering;
import vn.vinhphuc.atlas.cartography.label.Places;
import vn.vinhphuc.atlas.cartography.label.Rank;
import vn.vinhphuc.atlas.cartography.label.TextBlock;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.BaseMap.Unit;
import vn.vinhphuc.atlas.domain.PlaceKind;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.geo.GeoArea;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.WebMercator;
import vn.vinhphuc.atlas.geo.WorldPoint;

/** Names of districts, communes and neighbouring provinces in spaced capitals; those that find no room give way. */
final class UnitNames {

    private static final double DISTRICTS = 10.2;
    private static final double COMMUNES = 12;
    private static final int ROWS = 14;
    private static final int NEIGHBOUR_ROWS = 44;
    private static final double AROUND = 0.32;
    /** Free beside spaced capitals, px, so that they do not run into another name. */
    private static final double AIR = 4;
    /** How much of its width a name may reach into other areas. */
    private static final double MOST_BEYOND = 0.3;
    private static final double COST_OF_BREAKING = 1.5;

    /** Found when they are first needed: a map shows few of them at once. */
    private final Map<String, Ground> grounds = new ConcurrentHashMap<>();
    private final BaseMap base;
    private final GeoBounds around;

    /** Seats from the middle outwards, so that those at little cost come first. */
    private record Ground(List<Seats.Seat> seats, LatLon middle) {

        Ground {
            WorldPoint from = WebMercator.project(middle);
            seats = seats.stream().sorted(Comparator.comparingDouble(
                    seat -> Math.hypot(seat.point().x() - from.x(), seat.point().y() - from.y()))).toList();
        }
    }

    UnitNames(BaseMap base) {
        this.base = base;
        this.around = base.territory().area().bounds().widened(AROUND);
    }

    private Ground inside(Unit unit) {
        return new Ground(Seats.of(unit.area(), around, ROWS), unit.area().labelPosition());
    }

    /** A province that took the territory in is named beside it. */
    private List<Seats.Seat> outside(Unit neighbour) {
        GeoArea territory = base.territory().area();
        GeoArea both = new GeoArea(Stream.concat(neighbour.area().rings().stream(), territory.rings().stream()).toList());
        return Seats.outside(territory, both, around, NEIGHBOUR_ROWS);
    }

    /** The middle of the widest row, where a name has most air. */
    private Ground neighbour(Unit unit) {
        List<Seats.Seat> seats = outside(unit);
        LatLon middle = seats.stream().max(java.util.Comparator.comparingDouble(Seats.Seat::halfDegree))
                .map(Seats.Seat::at).orElse(around.centre());
        return new Ground(seats, middle);
    }

    void add(Plan plan) {
        Administration administration = plan.subject().administration();
        base.neighbours().getOrDefault(administration, List.of())
                .forEach(unit -> name(plan, unit, Lettering.PROVINCE, Rank.PROVINCE));
        if (plan.zoom() >= COMMUNES && administration == Administration.SINCE_2025) {
            base.communes().forEach(unit -> name(plan, unit, Lettering.UNIT, Rank.COMMUNE));
        } else if (plan.zoom() >= DISTRICTS) {
            base.districts().stream().filter(unit -> !namedByCity(unit))
                    .forEach(unit -> name(plan, unit, Lettering.UNIT, Rank.DISTRICT));
        }
    }

    /** The name of a city stands for its district too. */
    private boolean namedByCity(Unit unit) {
        return base.places().stream().anyMatch(place -> place.kind() == PlaceKind.CITY && place.rank() == 1
                && place.feature().label().equals(unit.feature().label()));
    }

    private void name(Plan plan, Unit unit, Lettering lettering, Rank rank) {
        Name name = plan.named(unit.feature().label()).capitals();
        TextBlock one = TextBlock.of(name.own(), lettering.style(plan.gauge()));
        TextBlock two = TextBlock.broken(name.own(), lettering.style(plan.gauge()));
        List<TextBlock> forms = two.lineCount() == 1 ? List.of(one) : List.of(one, two);
        Ground ground = grounds.computeIfAbsent(rank + ":" + unit.feature().id(),
                key -> rank == Rank.PROVINCE ? neighbour(unit) : inside(unit));
        Optional<TextBlock> fuller = rank == Rank.COMMUNE ? withKind(plan, unit, lettering) : name.both(lettering, plan.gauge());
        plan.label("unit:" + unit.feature().id(), Sprite.Layer.AREA_LABEL, rank,
                () -> places(plan, ground, forms), fuller.map(block -> () -> places(plan, ground, List.of(block))));
    }

    /** The name with what it is beneath, where the reader's language puts that after the name: Vĩnh Phúc, ward. */
    private static Optional<TextBlock> withKind(Plan plan, Unit unit, Lettering lettering) {
        String label = plan.in(unit.feature().label());
        String whole = plan.in(unit.feature().name());
        return Optional.of(whole).filter(name -> name.startsWith(label + " ")).map(name -> TextBlock.of(List.of(
                new TextBlock.Line(label.toUpperCase(Locale.ROOT), lettering.style(plan.gauge())),
                new TextBlock.Line(name.substring(label.length() + 1).toLowerCase(Locale.ROOT),
                        lettering.second(plan.gauge()).withSpacing(0)))));
    }

    private static Places places(Plan plan, Ground ground, List<TextBlock> forms) {
        double world = WebMercator.worldSize(plan.zoom()) / 360;
        ScreenPoint middle = plan.foot(ground.middle()).at();
        List<Seats.Seat> seats = ground.seats();
        double[] costs = new double[forms.size() * seats.size()];
        int[] places = new int[costs.length];
        int count = 0;
        for (int i = 0; i < costs.length; i++) {
            Seats.Seat seat = seats.get(i % seats.size());
            int form = i / seats.size();
            double width = forms.get(form).width();
            double beyond = width / 2 + 4 - seat.halfDegree() * world;
            if (beyond <= MOST_BEYOND * width) {
                places[count] = i;
                costs[count++] = (form == 0 ? 0 : COST_OF_BREAKING) + plan.foot(seat.at(), seat.point()).at().to(middle) / 40
                        + Math.max(0, beyond) / 3;
            }
        }
        return Places.of(Arrays.copyOf(costs, count), i -> {
            Seats.Seat seat = seats.get(places[i] % seats.size());
            Foot foot = plan.foot(seat.at(), seat.point());
            return Candidate.of(foot, costs[i], () -> setting(plan, foot, forms.get(places[i] / seats.size())));
        });
    }

    private static Optional<Candidate.Setting> setting(Plan plan, Foot foot, TextBlock text) {
        double w = text.width();
        double h = text.height();
        return plan.shows(foot) ? Optional.of(new Candidate.Setting(Cover.of(new Box(-w / 2 - AIR, -h / 2, w + 2 * AIR, h)), 0,
                () -> text.marks(-w / 2, -h / 2, Mark.Align.MIDDLE))) : Optional.empty();
    }
}
