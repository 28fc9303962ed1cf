package vn.vinhphuc.atlas.cartography.stage;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.view.tour.Point;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Script;

/**
 * What an audience cannot read whole, since there is no room for it on the screen. It is found in what is drawn, so that it cannot
 * differ from it.
 *
 * @param cut    what is cut
 * @param points places of lines that are cut or left out, from 0
 * @param code   whether the code holds less than it was given
 */
public record StageFit(Set<Script.Part> cut, List<Integer> points, boolean code) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    public StageFit {
        cut = Set.copyOf(cut);
        points = List.copyOf(points);
    }

    /** Whether a scene of a kind shows it at all. */
    public static boolean shows(Scene.Kind kind, Script.Part part) {
        return switch (part) {
            case TITLE, STATEMENT -> true;
            case REMARK -> kind != Scene.Kind.NUMBER && kind != Scene.Kind.QR;
            case SAY, AVOID, NOTES -> false;
        };
    }

    /** Whether a scene of a kind shows lines. */
    public static boolean showsPoints(Scene.Kind kind) {
        return kind == Scene.Kind.POINTS || kind == Scene.Kind.OPENING || kind == Scene.Kind.CLOSING;
    }

    public static StageFit of(StagePage page) {
        Scene scene = page.scene();
        String drawn = page.parts().stream().flatMap(part -> words(part.drawing().marks().stream())).map(StageFit::bare)
                .collect(Collectors.joining());
        Set<Script.Part> cut = EnumSet.noneOf(Script.Part.class);
        for (Script.Part part : Script.Part.values()) {
            if (shows(scene.kind(), part) && scene.script().text(part).filter(text -> !drawn.contains(bare(in(text, page)))).isPresent()) {
                cut.add(part);
            }
        }
        List<Integer> points = IntStream.range(0, showsPoints(scene.kind()) ? scene.points().size() : 0)
                .filter(i -> text(scene.points().get(i), page).filter(said -> !drawn.contains(bare(said))).isPresent()).boxed().toList();
        return new StageFit(cut, points, scene.kind() == Scene.Kind.QR
                && scene.code().filter(code -> in(code, page).length() > CodePanel.LONGEST).isPresent());
    }

    /** Whether everything can be read. */
    public boolean isWhole() {
        return cut.isEmpty() && points.isEmpty() && !code;
    }

    private static Stream<String> words(Stream<Mark> marks) {
        return marks.flatMap(mark -> switch (mark) {
            case Mark.Words words -> Stream.of(words.text());
            case Mark.Letters letters -> Stream.of(letters.text());
            case Mark.Group group -> words(group.marks().stream());
            case Mark.Shape _, Mark.Picture _ -> Stream.empty();
        });
    }

    private static Optional<String> text(Point point, StagePage page) {
        return point.text(page.atlas()).map(text -> in(text, page));
    }

    private static String in(Text text, StagePage page) {
        return text.in(page.words().language());
    }

    private static String bare(String text) {
        return SPACE.matcher(text).replaceAll("");
    }
}
