package vn.vinhphuc.atlas.view.tour;

import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Figures;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Province;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Fold;

/**
 * A figure that a scene shows. The tour holds no number of its own: what is published in the data pack is shown, with its
 * date and its source, and follows the pack.
 *
 * @param about   id of a site, or of an indicator, a target or a policy of the province
 * @param measure which of its figures
 * @param meaning what is said beside the number, such as “of the 245 km run inside the former province”; empty for the name of
 *                the measure and what it is a share of
 * @param seen    the {@link #mark} of the figure when the scene was made or looked over last, so that a change shows; empty if
 *                nobody wrote it down
 */
public record Quoted(String about, Measure measure, Optional<Text> meaning, Optional<String> seen) {

    private static final int LONGEST_SIGN = 3;
    private static final FigureText MARKS = new FigureText(Words.of(Language.VIETNAMESE));

    /** Of which nobody wrote down what it was. */
    public Quoted(String about, Measure measure, Optional<Text> meaning) {
        this(about, measure, meaning, Optional.empty());
    }

    /** What a figure says and the date it describes, such as “72 % (2025-12)”; another text for each other value. */
    public static String mark(Figure figure) {
        String date = figure.provenance().asOf().notation();
        return MARKS.value(figure) + (date.isEmpty() ? "" : " (" + date + ")");
    }

    /** Whether what is said beside the number names what is counted, so that it need not stand twice; ha or km never leave their number. */
    public boolean names(String unit, Language language) {
        return unit.length() > LONGEST_SIGN
                && meaning.filter(said -> (" " + Fold.of(said.in(language)) + " ").contains(" " + Fold.of(unit) + " ")).isPresent();
    }

    public Quoted withMeaning(Optional<Text> to) {
        return new Quoted(about, measure, to, seen);
    }

    /** As someone sees it now. */
    public Quoted seenIn(Atlas atlas) {
        return new Quoted(about, measure, meaning, in(atlas).map(Quoted::mark));
    }

    /** The published value to show; empty if the pack has none. */
    public Optional<Figure> in(Atlas atlas) {
        return figures(atlas).flatMap(figures -> figures.preferred(measure));
    }

    /** Everything that is published about it; empty if the pack does not know it. */
    public Optional<Figures> figures(Atlas atlas) {
        return atlas.site(about).map(Site::figures).or(() -> ofProvince(atlas.province(), about));
    }

    private static Optional<Figures> ofProvince(Province province, String id) {
        return Stream.of(
                        province.indicators().stream().filter(one -> one.id().equals(id)).map(Province.Indicator::figures),
                        province.targets().stream().filter(one -> one.id().equals(id)).map(Province.Target::figures),
                        province.policies().stream().filter(one -> one.id().equals(id)).map(Province.Policy::figures))
                .flatMap(all -> all).findFirst();
    }
}
