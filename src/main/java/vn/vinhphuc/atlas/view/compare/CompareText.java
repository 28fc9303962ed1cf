package vn.vinhphuc.atlas.view.compare;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Sector;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Numbers;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.access.DistanceText;
import vn.vinhphuc.atlas.view.match.FreeLand;

/**
 * A comparison in the words of a language.
 *
 * @param words of the language
 */
public record CompareText(Words words) {

    public String subject(Subject subject) {
        return switch (subject) {
            case Subject.Of(Measure measure) -> text().measure(measure);
            case Subject.FreeLand() -> text().measure(Measure.AVAILABLE_AREA);
            case Subject.DistanceTo(var to) -> words.text("compare.distance", new DistanceText(words).to(to));
        };
    }

    /** The value with its date and what it is a share of; “not published” for a gap. */
    public String cell(Cell cell) {
        return switch (cell) {
            case Cell.Published(Figure figure, Value value) -> dated(text().shareOf(figure)
                    .map(share -> words.text("match.share", value(value), share)).orElseGet(() -> value(value)), figure);
            case Cell.Land(FreeLand land) -> land(land);
            case Cell.Way(var distance) -> new DistanceText(words).of(distance);
            case Cell.Gap() -> text().notPublished();
        };
    }

    /** The value alone; sectors by the names of the controlled list, which are the same for all sites. */
    public String value(Value value) {
        return value instanceof Value.SectorFocus(List<Sector.Mention> mentions)
                ? mentions.stream().flatMap(mention -> mention.sectors().stream()).distinct()
                        .map(sector -> text().in(sector.name())).reduce((a, b) -> words.text("figure.list", a, b)).orElseThrow()
                : text().value(value);
    }

    /** What must be known before the values of a row are compared. */
    public List<String> flags(Row row) {
        List<String> flags = new ArrayList<>();
        if (row.datesDiffer()) {
            flags.add(words.text("compare.dates-differ"));
        }
        if (row.basesDiffer()) {
            flags.add(words.text("compare.bases-differ"));
        }
        if (row.unitsDiffer()) {
            flags.add(words.text("compare.units-differ"));
        }
        row.remark().filter(remark -> remark != Remark.BASIS_DIFFERS || !row.basesDiffer() && !row.unitsDiffer())
                .ifPresent(remark -> flags.add(words.text("compare.remark." + remark.key())));
        return flags;
    }

    private String land(FreeLand land) {
        return switch (land) {
            case FreeLand.Published(Figure figure, double _) -> dated(text().value(figure), figure);
            case FreeLand.Difference(Figure leasable, Figure leased, double ha) -> dated(words.text("compare.difference",
                    new Numbers(words).hectares(ha), text().value(leasable), text().value(leased)), leased);
            case FreeLand.NotComparable _, FreeLand.Unknown _ -> words.text("compare.cannot-tell");
        };
    }

    private String dated(String value, Figure figure) {
        return words.text("compare.dated", value, text().date(figure));
    }

    private FigureText text() {
        return new FigureText(words);
    }
}
