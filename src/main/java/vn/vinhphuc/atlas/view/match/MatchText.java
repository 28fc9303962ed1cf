package vn.vinhphuc.atlas.view.match;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Address;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Sector;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Numbers;
import vn.vinhphuc.atlas.i18n.SourceText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Criterion;
import vn.vinhphuc.atlas.view.FillRate;
import vn.vinhphuc.atlas.view.access.DistanceText;

/**
 * Criteria, and the reasons for which sites stay or go, in the words of a language.
 *
 * @param atlas names sectors and districts
 * @param words of the language
 */
public record MatchText(Atlas atlas, Words words) {

    /** What is asked: “within 30 km of Nội Bài Airport”. */
    public String criterion(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Available(double ha) -> words.text("criterion.available", new Numbers(words).hectares(ha));
            case Criterion.Sectors(Set<String> ids) -> words.text("criterion.sectors", any(ids.stream().map(this::sector)));
            case Criterion.Statuses(Set<Status> any) -> words.text("criterion.statuses", any(any.stream().map(text()::status)));
            case Criterion.Within(var to, double km) -> words.text("criterion.within", distances().km(km), distances().to(to));
            case Criterion.FillBelow(double percent) -> words.text("criterion.fill-below", new Numbers(words).percent(percent));
            case Criterion.Kinds(Set<SiteKind> any) -> words.text("criterion.kinds", any(any.stream().map(this::kind)));
            case Criterion.Districts(Set<String> codes) -> words.text("criterion.districts", any(codes.stream().map(this::district)));
        };
    }

    /** What is asked and what is known: “at least 20 ha free: 5.83 ha free (12/2025, Báo Phú Thọ)”. */
    public String reason(Outcome outcome) {
        return words.text("match.reason", criterion(outcome.criterion()), fact(outcome.finding()));
    }

    /** What is known, with source and date where a source says so. */
    public String fact(Finding finding) {
        return switch (finding) {
            case Finding.Land(FreeLand free) -> land(free);
            case Finding.Sectors(Optional<Figure> focus, List<Sector> named) -> focus
                    .map(figure -> sourced(list(named.stream().map(Sector::name)), figure))
                    .orElseGet(() -> notPublished(Measure.SECTORS));
            case Finding.StatusIs(Status status, Optional<Figure> figure) -> figure
                    .map(one -> sourced(text().status(status), one)).orElseGet(() -> notPublished(Measure.STATUS));
            case Finding.Way(var distance) -> distances().of(distance);
            case Finding.Fill(FillRate rate) -> fill(rate);
            case Finding.KindIs(SiteKind kind) -> kind(kind);
            case Finding.District(Optional<Address.Part> district) ->
                    district.map(part -> sourced(list(part.names().stream()), part.provenance()))
                    .orElseGet(() -> words.text("match.district.unknown"));
        };
    }

    private String land(FreeLand free) {
        return switch (free) {
            case FreeLand.Published(Figure figure, double _) -> sourced(words.text("match.free", text().value(figure)), figure);
            case FreeLand.Difference(Figure leasable, Figure leased, double ha) -> sourced(words.text("match.free.difference",
                    new Numbers(words).hectares(ha), text().value(leasable), text().value(leased)),
                    leasable.provenance() instanceof Provenance.Computed ? leasable : leased);
            case FreeLand.NotComparable(Figure leasable, Figure leased) -> words.text("match.free.not-comparable",
                    sourced(text().value(leasable), leasable), sourced(text().value(leased), leased));
            case FreeLand.Unknown() -> notPublished(Measure.AVAILABLE_AREA);
        };
    }

    private String fill(FillRate rate) {
        return rate.shown().map(figure -> sourced(text().shareOf(figure)
                        .map(share -> words.text("match.share", text().value(figure), share)).orElseGet(() -> text().value(figure)),
                        figure))
                .orElseGet(() -> notPublished(Measure.FILL_RATE));
    }

    private String sourced(String value, Figure figure) {
        return sourced(value, figure.provenance());
    }

    private String sourced(String value, Provenance provenance) {
        return words.text(provenance instanceof Provenance.Computed ? "match.computed" : "match.sourced",
                value, text().dates().text(provenance.asOf()), new SourceText(words).cited(provenance));
    }

    private String notPublished(Measure measure) {
        return words.text("match.reason", text().measure(measure), text().notPublished());
    }

    private String sector(String id) {
        return atlas.sectors().stream().filter(sector -> sector.id().equals(id)).findFirst()
                .map(sector -> text().in(sector.name())).orElse(id);
    }

    private String district(String code) {
        return atlas.base().districts().stream().filter(unit -> unit.code().filter(code::equals).isPresent()).findFirst()
                .map(BaseMap.Unit::feature).map(feature -> text().in(feature.name())).orElse(code);
    }

    private String kind(SiteKind kind) {
        return words.text("match.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    private String any(Stream<String> names) {
        return names.reduce((a, b) -> words.text("match.or", a, b)).orElseThrow();
    }

    private String list(Stream<Text> names) {
        return names.map(text()::in).reduce((a, b) -> words.text("figure.list", a, b)).orElseGet(text()::notPublished);
    }

    private FigureText text() {
        return new FigureText(words);
    }

    private DistanceText distances() {
        return new DistanceText(words);
    }
}
