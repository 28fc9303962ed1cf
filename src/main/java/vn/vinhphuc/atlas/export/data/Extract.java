package vn.vinhphuc.atlas.export.data;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Address;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * A part of an atlas as it leaves the program.
 *
 * @param atlas the whole
 * @param sites the part
 * @param words of the language of values that are words
 */
public record Extract(Atlas atlas, List<Site> sites, Words words) {

    public Extract {
        sites = List.copyOf(sites);
    }

    Table siteTable() {
        return Table.of("sites", new SiteColumns(atlas, new FigureText(words)).all(), sites);
    }

    Table figureTable() {
        return Table.of("figures", new FigureColumns(new FigureText(words)).all(), FigureColumns.rows(sites));
    }

    Table sourceTable() {
        Stream<Source> cited = sites.stream().flatMap(site -> Stream.concat(
                site.figures().all().stream().map(Figure::provenance),
                site.address().parts().stream().map(Address.Part::provenance)))
                .flatMap(provenance -> provenance.sources().stream());
        return Table.of("sources", new FigureColumns(new FigureText(words)).ofSources(),
                cited.distinct().sorted(Comparator.comparing(Source::id)).toList());
    }

    List<Table> tables() {
        return List.of(siteTable(), figureTable(), sourceTable());
    }
}
