package vn.vinhphuc.atlas.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Figures;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Province;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Source;

/**
 * The sources of a panel, numbered from 1 in the order in which its values cite them.
 *
 * @param sources each once
 */
public record Citations(List<Source> sources) {

    public Citations {
        sources = List.copyOf(sources);
    }

    /** The sources cited by values, in the order of the values. */
    public static Citations of(Stream<Provenance> values) {
        return new Citations(values.flatMap(value -> value.sources().stream()).distinct().toList());
    }

    /** The sources of the panel of the whole province, in its order: of the fill rates, then of what is published about it. */
    public static Citations of(Atlas atlas) {
        Stream<Provenance> rates = Stream.of(SiteKind.values()).map(kind -> FillSummary.of(atlas, kind))
                .flatMap(summary -> summary.rates().stream()).map(rate -> rate.figure().provenance());
        return of(Stream.concat(rates, about(atlas.province())));
    }

    private static Stream<Provenance> about(Province province) {
        Stream<Figures> figures = Stream.of(
                province.targets().stream().map(Province.Target::figures),
                province.policies().stream().map(Province.Policy::figures)).flatMap(all -> all);
        return Stream.of(figures.flatMap(Citations::provenances),
                province.prioritySectors().stream().map(Province.PrioritySector::provenance),
                province.statements().stream().map(Province.Statement::provenance),
                province.indicators().stream().map(Province.Indicator::figures).flatMap(Citations::provenances))
                .flatMap(all -> all);
    }

    private static Stream<Provenance> provenances(Figures figures) {
        return MeasureLine.all(figures).stream().flatMap(MeasureLine::all).map(Figure::provenance);
    }

    /**
     * The number of a source, from 1.
     *
     * @throws IllegalArgumentException if no value of the panel cites it
     */
    public int number(Source source) {
        int at = sources.indexOf(source);
        if (at < 0) {
            throw new IllegalArgumentException("the source " + source.id() + " is cited by no value of this panel");
        }
        return at + 1;
    }

    /** The sign to set beside a value. */
    public SourceSign sign(Provenance provenance) {
        Optional<Source> cited = provenance.sources().stream().findFirst();
        return switch (provenance) {
            case Provenance.Reported reported -> new SourceSign.Cited(number(cited.orElseThrow()), cited.orElseThrow().trust());
            case Provenance.Computed computed -> new SourceSign.Computed();
            case Provenance.Unverified unverified -> new SourceSign.Unverified();
        };
    }
}
