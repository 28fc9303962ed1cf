package vn.vinhphuc.atlas.view.tour;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Fold;

/**
 * A policy or a statement of the pack that a scene of words may show.
 *
 * @param point as a scene holds it: in the words of the pack
 * @param text  those words and their date
 */
public record Citable(Point point, String text) {

    /**
     * What is found by words, policies first.
     *
     * @param typed parts of what is said, in any order; blank finds everything
     * @param most  no more than these
     */
    public static List<Citable> find(Atlas atlas, Words words, String typed, int most) {
        List<String> parts = Stream.of(Fold.of(typed).split(" ")).filter(part -> !part.isEmpty()).toList();
        return Stream.concat(atlas.province().policies().stream().map(policy -> of(policy.id(), policy.text(), atlas, words)),
                atlas.province().statements().stream().map(said -> of(said.id(), said.text(), atlas, words))).filter(one -> {
                    String folded = Fold.of(one.text);
                    return parts.stream().allMatch(folded::contains);
                }).limit(most).toList();
    }

    private static Citable of(String id, Text text, Atlas atlas, Words words) {
        Point point = new Point(Optional.empty(), Optional.of(id));
        String said = text.in(words.language());
        return new Citable(point, point.provenance(atlas)
                .map(from -> said + " · " + new FigureText(words).dates().text(from.asOf())).orElse(said));
    }
}
