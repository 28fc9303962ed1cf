package vn.vinhphuc.atlas.cartography.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.tour.Quoted;
import vn.vinhphuc.atlas.view.tour.Scene;

/**
 * A scene of a tour in the words of a language.
 *
 * @param atlas whose figures it quotes
 * @param scene of the tour
 * @param words of the language
 */
public record SceneText(Atlas atlas, Scene scene, Words words) {

    /**
     * A figure of the scene as it is printed.
     *
     * @param value      number and unit; “not published” where the pack has none
     * @param meaning    what it measures
     * @param remark     what it is a share of, and its date; may be empty
     * @param provenance where it comes from
     */
    public record Line(String value, String meaning, String remark, Optional<Provenance> provenance) {

        /** In one line. */
        public String whole() {
            return value + " – " + meaning + (remark.isEmpty() ? "" : " (" + remark + ")");
        }
    }

    /** A line of a scene of words. */
    public record Said(String text, Optional<Provenance> provenance) {
    }

    public String title() {
        return in(scene.script().title());
    }

    public Optional<String> statement() {
        return scene.script().statement().map(this::in);
    }

    public Optional<String> remark() {
        return scene.script().remark().map(this::in);
    }

    public List<Line> figures() {
        return scene.figures().stream().map(this::line).toList();
    }

    public List<Said> points() {
        return scene.points().stream()
                .flatMap(point -> point.text(atlas).map(text -> new Said(in(text), point.provenance(atlas))).stream()).toList();
    }

    /** What the speaker has before him: a sentence to say, notes, what not to say. */
    public List<String> spoken() {
        List<String> lines = new ArrayList<>();
        scene.script().say().ifPresent(say -> lines.add(words.text("handout.say", in(say))));
        scene.script().notes().ifPresent(notes -> Stream.of(in(notes).split("\n")).filter(line -> !line.isBlank()).forEach(lines::add));
        scene.script().avoid().ifPresent(avoid -> lines.add(words.text("handout.avoid", in(avoid))));
        return lines;
    }

    /** What the QR code of the scene holds. */
    public String code() {
        return scene.code()
                .map(this::in).orElseGet(() -> Stream.of(Stream.of(title()), statement().stream(), figures().stream().map(Line::whole),
                        Stream.of(words.text("page.code.source", in(atlas.pack().title()), atlas.pack().version())))
                .flatMap(all -> all).collect(Collectors.joining("\n")));
    }

    /** Sources of all that is shown. */
    List<Provenance> provenances() {
        return Stream.concat(figures().stream().map(Line::provenance), points().stream().map(Said::provenance))
                .flatMap(Optional::stream).toList();
    }

    private Line line(Quoted quoted) {
        FigureText text = new FigureText(words);
        Optional<KeyFigure> figure = quoted.in(atlas).map(known -> KeyFigure.published(known, text));
        String value =
                figure.map(known -> known.number()
                        .map(number -> number + (quoted.names(known.unit(), words.language()) ? "" : " " + known.unit()))
                .orElse(known.unit()).strip()).orElseGet(text::notPublished);
        return new Line(value, quoted.meaning().map(this::in).orElseGet(() -> text.measure(quoted.measure())),
                figure.map(KeyFigure::remark).orElse(""), figure.flatMap(KeyFigure::provenance));
    }

    private String in(Text text) {
        return text.in(words.language());
    }
}
