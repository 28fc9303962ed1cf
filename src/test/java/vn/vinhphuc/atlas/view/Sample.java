package vn.vinhphuc.atlas.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.vinhphuc.atlas.domain.Address;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Figures;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.ShareOf;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.domain.Trust;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;

/** A made-up site, figure by figure. */
final class Sample {

    static final Source PAPER = new Source("paper", "A paper", Optional.of(Text.vietnamese("Publisher")), Optional.empty(),
            AsOf.parse("2025-12"), Optional.empty(), Optional.empty(), Trust.HIGH, Optional.empty());

    private final String id;
    private final SiteKind kind;
    private final List<Figure> figures = new ArrayList<>();
    private Optional<String> partOf = Optional.empty();

    private Sample(String id, SiteKind kind) {
        this.id = id;
        this.kind = kind;
    }

    static Sample park(String id) {
        return new Sample(id, SiteKind.PARK);
    }

    Sample status(Status status) {
        return with(Measure.STATUS, new Value.StatusValue(status, Optional.empty()), Optional.empty(), true);
    }

    Sample hectares(Measure measure, double hectares) {
        return with(measure, new Value.Quantity(hectares, Unit.HA, Optional.empty()), Optional.empty(), true);
    }

    Sample fill(double percent, ShareOf share, boolean preferred) {
        return with(Measure.FILL_RATE, new Value.Quantity(percent, Unit.PERCENT, Optional.empty()), Optional.of(share), preferred);
    }

    Sample inside(String siteId) {
        partOf = Optional.of(siteId);
        return this;
    }

    private Sample with(Measure measure, Value value, Optional<ShareOf> share, boolean preferred) {
        figures.add(figure(measure, value, share, preferred, AsOf.parse("2025-12")));
        return this;
    }

    static Figure figure(Measure measure, Value value, Optional<ShareOf> share, boolean preferred, AsOf asOf) {
        return new Figure(measure, value, new Provenance.Reported(List.of(PAPER), asOf), preferred, share,
                Optional.empty(), OptionalInt.empty(), Optional.empty());
    }

    Site build() {
        return new Site(id, kind, Text.vietnamese(id), Text.vietnamese(id), List.of(), Optional.empty(), partOf,
                Optional.empty(), Optional.empty(), new Address(List.of()), Optional.empty(), new Figures(figures), List.of(),
                Site.Promotion.NONE);
    }

    static Atlas atlas(Sample... samples) {
        Atlas empty = new SmallAtlas().build();
        return new Atlas(empty.pack(), List.of(samples).stream().map(Sample::build).toList(), List.of(PAPER), List.of(),
                empty.province(), empty.base());
    }
}
