package vn.vinhphuc.atlas.view.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Figures;
import vn.vinhphuc.atlas.domain.Province;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Fold;

/**
 * A figure of the pack that a scene may show.
 *
 * @param quoted as a scene holds it, with its mark of now
 * @param text   what it is about, the measure, the value and its date
 */
public record Quotable(Quoted quoted, String text) {

    /**
     * The figures that are found by words, sites first.
     *
     * @param typed parts of names, of measures, of values, in any order; blank finds everything
     * @param first id of the site whose figures come first; empty for none
     * @param most  no more than these
     */
    public static List<Quotable> find(Atlas atlas, Words words, String typed, Optional<String> first, int most) {
        List<String> parts = Stream.of(Fold.of(typed).split(" ")).filter(part -> !part.isEmpty()).toList();
        Stream<Quotable> preferred = first.flatMap(atlas::site).stream().flatMap(site -> of(site, words));
        Stream<Quotable> others = Stream.concat(ofProvince(atlas.province(), words), atlas.sites().stream()
                .filter(site -> !first.equals(Optional.of(site.id()))).flatMap(site -> of(site, words)));
        return Stream.concat(preferred, others).filter(one -> {
            String folded = Fold.of(one.text);
            return parts.stream().allMatch(folded::contains);
        }).limit(most).toList();
    }

    /** What a figure is about, in words; its id if the pack does not know it. */
    public static String name(Atlas atlas, String about, Words words) {
        Province province = atlas.province();
        Stream<Text> known = Stream.of(atlas.site(about).map(Site::name).stream(),
                province.indicators().stream().filter(one -> one.id().equals(about)).map(Province.Indicator::label),
                province.targets().stream().filter(one -> one.id().equals(about)).map(Province.Target::label),
                province.policies().stream().filter(one -> one.id().equals(about)).map(Province.Policy::text)).flatMap(all -> all);
        return known.findFirst().map(text -> text.in(words.language())).orElse(about);
    }

    private static Stream<Quotable> of(Site site, Words words) {
        return of(site.id(), site.name(), site.figures(), words);
    }

    private static Stream<Quotable> ofProvince(Province province, Words words) {
        return Stream.of(province.indicators().stream().flatMap(one -> of(one.id(), one.label(), one.figures(), words)),
                province.targets().stream().flatMap(one -> of(one.id(), one.label(), one.figures(), words)),
                province.policies().stream().flatMap(one -> of(one.id(), one.text(), one.figures(), words))).flatMap(all -> all);
    }

    private static Stream<Quotable> of(String id, Text name, Figures figures, Words words) {
        FigureText text = new FigureText(words);
        List<Quotable> all = new ArrayList<>();
        for (var measure : figures.measures()) {
            figures.preferred(measure).filter(Quotable::isNumber).ifPresent(figure -> all.add(new Quotable(
                    new Quoted(id, measure, Optional.empty(), Optional.of(Quoted.mark(figure))),
                    said(name.in(words.language()), text.measure(measure), figure, text))));
        }
        return all.stream();
    }

    private static boolean isNumber(Figure figure) {
        return figure.value() instanceof Value.Quantity || figure.value() instanceof Value.Range;
    }

    private static String said(String name, String measure, Figure figure, FigureText text) {
        return name + " · " + measure + ": " + text.value(figure) + " · " + text.date(figure);
    }
}
