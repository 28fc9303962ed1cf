package vn.vinhphuc.atlas.data;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Province;
import vn.vinhphuc.atlas.domain.Site;

/** The date of a pack is the newest day or month that one of its figures names. */
final class NewestDate implements Rule {

    @Override
    public void check(Draft draft, Problems problems) {
        AsOf stated = draft.atlas().pack().asOf();
        Optional<Figure> newest = figures(draft.atlas())
                .filter(figure -> figure.provenance().asOf() instanceof AsOf.Day || figure.provenance().asOf() instanceof AsOf.Month)
                .max(Comparator.comparing(NewestDate::start));
        newest.filter(figure -> stated.last().filter(day -> day.isBefore(start(figure))).isPresent()).ifPresent(figure -> {
            Where where = draft.origins().of(figure);
            problems.warning(Where.whole(Manifest.FILE).field("asOf"), ProblemKind.OLDER_THAN_FIGURES, stated.notation(),
                    figure.provenance().asOf().notation(), where.file() + " " + where.pointer());
        });
    }

    private static LocalDate start(Figure figure) {
        return figure.provenance().asOf().first().orElse(LocalDate.MIN);
    }

    private static Stream<Figure> figures(Atlas atlas) {
        return Stream.of(
                atlas.sites().stream().map(Site::figures),
                atlas.province().indicators().stream().map(Province.Indicator::figures),
                atlas.province().targets().stream().map(Province.Target::figures),
                atlas.province().policies().stream().map(Province.Policy::figures))
                .flatMap(figures -> figures).flatMap(figures -> figures.all().stream());
    }
}
