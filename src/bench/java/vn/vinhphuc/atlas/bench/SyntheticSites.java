package vn.vinhphuc.atlas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import vn.vinhphuc.atlas.domain.Address;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Figures;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.PositionBasis;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.ShareOf;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;

/** An atlas with further sites that nobody built, the same ones every time. */
final class SyntheticSites {

    private static final long SEED = 20260101;
    private static final GeoBounds AREA = new GeoBounds(105.322, 21.155, 105.786, 21.574);
    private static final double ACCURACY_METRES = 50;

    private SyntheticSites() {
    }

    /** @param count how many sites are added, 0 or more */
    static Atlas in(Atlas atlas, int count) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        Provenance provenance = new Provenance.Unverified(List.of(), atlas.pack().asOf());
        List<Site> sites = new ArrayList<>(atlas.sites());
        for (int i = 0; i < count; i++) {
            sites.add(site(i, random, provenance));
        }
        return new Atlas(atlas.pack(), sites, atlas.sources(), atlas.sectors(), atlas.province(), atlas.base());
    }

    private static Site site(int number, RandomGenerator random, Provenance provenance) {
        LatLon at = new LatLon(random.nextDouble(AREA.south(), AREA.north()), random.nextDouble(AREA.west(), AREA.east()));
        SiteKind kind = number % 4 == 0 ? SiteKind.PARK : SiteKind.CLUSTER;
        Status status = Status.values()[random.nextInt(Status.UNKNOWN.ordinal())];
        double hectares = kind == SiteKind.PARK ? random.nextDouble(60, 700) : random.nextDouble(5, 75);
        Figures figures = new Figures(List.of(
                figure(Measure.STATUS, new Value.StatusValue(status, Optional.empty()), provenance, Optional.empty()),
                figure(Measure.TOTAL_AREA, new Value.Quantity(hectares, Unit.HA, Optional.empty()), provenance, Optional.empty()),
                figure(Measure.FILL_RATE, new Value.Quantity(random.nextDouble(100), Unit.PERCENT, Optional.empty()),
                        provenance, Optional.of(ShareOf.values()[0]))));
        Text name = Text.vietnamese((kind == SiteKind.PARK ? "KCN" : "CCN") + " Thử nghiệm " + (number + 1));
        return new Site((kind == SiteKind.PARK ? "kcn-" : "ccn-") + "synthetic-" + number, kind, name, name, List.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), new Address(List.of()),
                Optional.of(new Position(at, ACCURACY_METRES, PositionBasis.PUBLIC_MAP, "compiled")), figures, List.of(),
                Site.Promotion.NONE);
    }

    private static Figure figure(Measure measure, Value value, Provenance provenance, Optional<ShareOf> shareOf) {
        return new Figure(measure, value, provenance, true, shareOf, Optional.empty(), OptionalInt.empty(), Optional.empty());
    }
}
