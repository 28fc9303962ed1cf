package vn.vinhphuc.atlas.view.tour;

import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Province;
import vn.vinhphuc.atlas.domain.Text;

/**
 * One line of a scene of words.
 *
 * @param words as the scene says it; empty for the words of the pack
 * @param about id of a policy or a statement of the province, whose source and date are shown with it; empty for what needs no
 *              source, such as an invitation
 */
public record Point(Optional<Text> words, Optional<String> about) {

    /** @throws IllegalArgumentException if there are neither words nor something that has them */
    public Point {
        if (words.isEmpty() && about.isEmpty()) {
            throw new IllegalArgumentException("a point without words must be about something of the pack");
        }
    }

    /** What is said; empty if the pack does not have what it is about. */
    public Optional<Text> text(Atlas atlas) {
        return words.or(() -> about.flatMap(id -> published(atlas.province(), id)));
    }

    /** Where it comes from; empty if it is about nothing in the pack. */
    public Optional<Provenance> provenance(Atlas atlas) {
        return about.flatMap(id -> provenance(atlas.province(), id));
    }

    /** Whether the pack has what it is about, or it is about nothing. */
    public boolean isKnown(Atlas atlas) {
        return about.isEmpty() || about.flatMap(id -> published(atlas.province(), id)).isPresent();
    }

    private static Optional<Text> published(Province province, String id) {
        return Stream.concat(
                province.policies().stream().filter(policy -> policy.id().equals(id)).map(Province.Policy::text),
                province.statements().stream().filter(said -> said.id().equals(id)).map(Province.Statement::text)).findFirst();
    }

    private static Optional<Provenance> provenance(Province province, String id) {
        return Stream.concat(
                province.policies().stream().filter(policy -> policy.id().equals(id))
                        .flatMap(policy -> policy.figures().all().stream()).map(Figure::provenance),
                province.statements().stream().filter(said -> said.id().equals(id)).map(Province.Statement::provenance)).findFirst();
    }
}
