package vn.vinhphuc.atlas.view.tour;

import java.util.List;
import java.util.stream.IntStream;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * What is doubtful in a tour, in the words of a language.
 *
 * @param atlas which it is shown with
 * @param words of the language
 */
public record DoubtText(Atlas atlas, Words words) {

    /** What is doubtful, and what to do about it. */
    public String sentence(Doubt doubt) {
        return switch (doubt) {
            case Doubt.NoSite(String id) -> words.text("scenes.doubt.site", id);
            case Doubt.NoSubject(String id) -> words.text("scenes.doubt.subject", id);
            case Doubt.NoFigure(Quoted quoted) -> words.text("scenes.doubt.figure", named(quoted));
            case Doubt.NoPoint(String id) -> words.text("scenes.doubt.point", id);
            case Doubt.Changed changed -> words.text("scenes.doubt.changed", named(changed.quoted()), changed.then(), changed.now());
            case Doubt.OtherData(String data) -> words.text("scenes.doubt.data", data, atlas.pack().version());
        };
    }

    /** What the atlas does not have of a tour, a sentence for each, with the number of the scene. */
    public List<String> missing(Tour tour) {
        return IntStream.range(0, tour.scenes().size()).boxed().flatMap(place -> Doubt.of(tour, tour.scenes().get(place), atlas).stream()
                .filter(DoubtText::isMissing).map(doubt -> words.text("tour.doubtful", place + 1, sentence(doubt)))).toList();
    }

    private static boolean isMissing(Doubt doubt) {
        return switch (doubt) {
            case Doubt.NoSite _, Doubt.NoSubject _, Doubt.NoFigure _, Doubt.NoPoint _ -> true;
            case Doubt.Changed _, Doubt.OtherData _ -> false;
        };
    }

    private String named(Quoted quoted) {
        return Quotable.name(atlas, quoted.about(), words) + " · " + new FigureText(words).measure(quoted.measure());
    }
}
