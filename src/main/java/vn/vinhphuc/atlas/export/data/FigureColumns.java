package vn.vinhphuc.atlas.export.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Qualifier;
import vn.vinhphuc.atlas.domain.Sector;
import vn.vinhphuc.atlas.domain.ShareOf;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.SourceText;

/**
 * Every published value in a row of its own, the older and conflicting ones too, so that nothing is lost.
 *
 * @param text for values that are words
 */
record FigureColumns(FigureText text) {

    /** A figure and whose it is. */
    record Row(Site site, Figure figure) {
    }

    static List<Row> rows(List<Site> sites) {
        return sites.stream().flatMap(site -> site.figures().all().stream().map(figure -> new Row(site, figure))).toList();
    }

    List<Column<Row>> all() {
        return List.of(
                new Column<>("site_id", row -> Optional.of(row.site().id())),
                new Column<>("site", row -> Optional.of(text.in(row.site().label()))),
                new Column<>("measure", row -> Optional.of(row.figure().measure().key())),
                new Column<>("measure_name", row -> Optional.of(text.measure(row.figure().measure()))),
                new Column<>("text", row -> Optional.of(text.value(row.figure()))),
                new Column<>("number", row -> number(row.figure().value())),
                new Column<>("number_to", row -> row.figure().value() instanceof Value.Range range
                        ? Optional.of(range.to()) : Optional.empty()),
                new Column<>("unit", row -> unit(row.figure().value()).map(Unit::key)),
                new Column<>("qualifier", row -> qualifier(row.figure().value()).map(Qualifier::key)),
                new Column<>("share_of", row -> row.figure().shareOf().map(ShareOf::key)),
                new Column<>("sectors", row -> sectors(row.figure().value())),
                new Column<>("scope", row -> row.figure().scope().map(text::in)),
                new Column<>("horizon", row -> boxed(row.figure().horizon())),
                new Column<>("preferred", row -> Optional.of(row.figure().preferred())),
                new Column<>("origin", row -> Optional.of(Cited.origin(row.figure().provenance()))),
                new Column<>("rule", row -> rule(row.figure().provenance()).map(text::in)),
                new Column<>("as_of", row -> Cited.asOf(row.figure().provenance())),
                new Column<>("sources", row -> Cited.sources(row.figure().provenance())),
                new Column<>("sources_in_words", row -> inWords(row.figure().provenance())),
                new Column<>("caution", row -> row.figure().caution().map(text::in)));
    }

    private static Optional<Double> number(Value value) {
        return switch (value) {
            case Value.Quantity quantity -> Optional.of(quantity.amount());
            case Value.Range range -> Optional.of(range.from());
            default -> Optional.empty();
        };
    }

    private static Optional<Unit> unit(Value value) {
        return switch (value) {
            case Value.Quantity quantity -> Optional.of(quantity.unit());
            case Value.Range range -> Optional.of(range.unit());
            default -> Optional.empty();
        };
    }

    private static Optional<Qualifier> qualifier(Value value) {
        return switch (value) {
            case Value.Quantity quantity -> quantity.qualifier();
            case Value.Range range -> range.qualifier();
            default -> Optional.empty();
        };
    }

    private static Optional<String> sectors(Value value) {
        return value instanceof Value.SectorFocus(var mentions)
                ? Optional.of(mentions.stream().flatMap(mention -> mention.sectors().stream())
                        .map(Sector::id).distinct().collect(Collectors.joining("; ")))
                : Optional.empty();
    }

    private static Optional<Integer> boxed(OptionalInt year) {
        return year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
    }

    private static Optional<Text> rule(Provenance provenance) {
        return provenance instanceof Provenance.Computed computed ? Optional.of(computed.rule()) : Optional.empty();
    }

    private Optional<String> inWords(Provenance provenance) {
        SourceText sources = new SourceText(text.words());
        return Optional.of(provenance.sources().stream()
                .map(sources::brief).collect(Collectors.joining("; "))).filter(words -> !words.isEmpty());
    }

    /** The sources that the rows cite, and where they can be read. */
    List<Column<Source>> ofSources() {
        return List.of(
                new Column<>("id", source -> Optional.of(source.id())),
                new Column<>("title", source -> Optional.of(source.title())),
                new Column<>("publisher", source -> source.publisher().map(name -> name.in(text.words().language()))),
                new Column<>("date", source -> Optional.of(source.date().notation()).filter(date -> !date.isEmpty())),
                new Column<>("kind", Source::kind),
                new Column<>("trust", source -> Optional.of(source.trust().key())),
                new Column<>("url", Source::url),
                new Column<>("document", Source::document));
    }
}
