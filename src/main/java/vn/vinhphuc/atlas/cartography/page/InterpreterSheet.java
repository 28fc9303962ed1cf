package vn.vinhphuc.atlas.cartography.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Meaning;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Fold;
import vn.vinhphuc.atlas.view.tour.Quoted;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Script;
import vn.vinhphuc.atlas.view.tour.Tour;

/** What an interpreter needs beside the stage: the numbers in their order, names and terms, in two languages side by side. */
final class InterpreterSheet {

    private static final double COLUMN = (Page.RIGHT - Page.LEFT - 24) / 2;
    private static final double LINE = 20;
    private static final int MOST_LINES = 12;

    private final Atlas atlas;
    private final Tour tour;
    private final PageLook look;
    private final Words first;
    private final Words second;

    /** @param other the language beside that of the pages */
    InterpreterSheet(Atlas atlas, Tour tour, Language other, PageLook look) {
        this.atlas = atlas;
        this.tour = tour;
        this.look = look;
        this.first = look.words();
        this.second = Words.of(other);
    }

    List<Drawing> pages() {
        List<PagedSheet.Block> blocks = new ArrayList<>();
        for (int i = 0; i < tour.scenes().size(); i++) {
            Scene scene = tour.scenes().get(i);
            int number = i + 1;
            blocks.add(both(words -> words.text("handout.scene", number, new SceneText(atlas, scene, words).title()), Face.BOLD, true));
            SceneText one = new SceneText(atlas, scene, first);
            SceneText other = new SceneText(atlas, scene, second);
            pair(one.statement().stream().toList(), other.statement().stream().toList(), blocks);
            pair(one.figures().stream().map(SceneText.Line::whole).toList(),
                    other.figures().stream().map(SceneText.Line::whole).toList(), blocks);
            pair(one.points().stream().map(SceneText.Said::text).toList(),
                    other.points().stream().map(SceneText.Said::text).toList(), blocks);
            pair(one.spoken(), other.spoken(), blocks);
        }
        blocks.add(both(words -> words.text("handout.names"), Face.BOLD, true));
        Stream.concat(sites().stream().map(Site::name), features().stream()).distinct()
                .forEach(name -> blocks.add(both(words -> name.in(words.language()), Face.REGULAR, false)));
        blocks.add(both(words -> words.text("handout.terms"), Face.BOLD, true));
        terms().forEach(term -> blocks.add(both(term, Face.REGULAR, false)));
        return new PagedSheet(atlas, look)
                .pages(first.text("handout.interpreter", tour.title().in(first.language())), tour.title().in(second.language()),
                (head, top) -> top - 20, Meaning.Part.NONE, (page, top) -> top, blocks);
    }

    /** The sites that the tour is about, in the order in which they come. */
    private List<Site> sites() {
        Set<String> ids = new LinkedHashSet<>();
        for (Scene scene : tour.scenes()) {
            scene.view().selection().ifPresent(ids::add);
            ids.addAll(scene.view().inquiry().compared().ids());
            scene.figures().stream().map(Quoted::about).forEach(ids::add);
        }
        return ids.stream().flatMap(id -> atlas.site(id).stream()).toList();
    }

    /** Roads and places that the words of the tour name and the two languages call by different names, first roads. */
    private List<Text> features() {
        String said = Fold.of(tour.scenes().stream().map(Scene::script)
                .flatMap(script -> Stream.of(Script.Part.values()).flatMap(part -> script.text(part).stream()))
                .map(Text::vietnamese).collect(Collectors.joining(" ")));
        return Stream.concat(atlas.base().roads().stream().map(BaseMap.Road::feature),
                atlas.base().places().stream().map(BaseMap.Place::feature))
                .map(BaseMap.Feature::label).filter(label -> !label.in(first.language()).equals(label.in(second.language())))
                .filter(label -> said.contains(Fold.of(label.vietnamese()))).distinct().toList();
    }

    /** Kinds, measures, bases and statuses that are spoken of, in the words of the program. */
    private List<Function<Words, String>> terms() {
        Set<Function<Words, String>> terms = new LinkedHashSet<>();
        terms.add(words -> words.text("page.park"));
        terms.add(words -> words.text("page.cluster"));
        terms.add(words -> words.text("figure.not-published"));
        tour.scenes().stream().flatMap(scene -> scene.figures().stream()).map(Quoted::measure).distinct()
                .forEach(measure -> terms.add(words -> new FigureText(words).measure(measure)));
        tour.scenes().stream().flatMap(scene -> scene.figures().stream()).flatMap(quoted -> quoted.in(atlas).stream()).map(Figure::shareOf)
                .flatMap(share -> share.stream()).distinct().forEach(share -> terms.add(words -> new FigureText(words).share(share)));
        Stream.of(Status.values()).forEach(status -> terms.add(words -> new FigureText(words).status(status)));
        return List.copyOf(new ArrayList<>(terms));
    }

    /** Lines beside one another, as far as both languages have them. */
    private static void pair(List<String> one, List<String> other, List<PagedSheet.Block> blocks) {
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            blocks.add(new Pair(i < one.size() ? one.get(i) : "", i < other.size() ? other.get(i) : "", Face.REGULAR, false));
        }
    }

    private Pair both(Function<Words, String> text, Face face, boolean ruled) {
        return new Pair(text.apply(first), text.apply(second), face, ruled);
    }

    /** The same in both languages; with a rule above it, it is a head. */
    private record Pair(String one, String other, Face face, boolean ruled) implements PagedSheet.Block {

        @Override
        public boolean leads() {
            return ruled;
        }

        @Override
        public List<Source> sources() {
            return List.of();
        }

        @Override
        public double height(Page page) {
            TextStyle style = page.canvas().text(face, 16, Role.INK);
            int lines =
                    Math.max(Canvas.lines(one, COLUMN, MOST_LINES, style).size(), Canvas.lines(other, COLUMN, MOST_LINES, style).size());
            return lines * LINE + (ruled ? 22 : 6);
        }

        @Override
        public void draw(Page page, double top) {
            Canvas canvas = page.canvas();
            TextStyle style = canvas.text(face, 16, Role.INK);
            if (ruled) {
                canvas.line(Page.LEFT, top + 10, Page.RIGHT, top + 10, 1.5, Role.INK);
            }
            double y = top + (ruled ? 34 : 18);
            canvas.paragraph(one, Page.LEFT, y, COLUMN, LINE, MOST_LINES, style);
            canvas.paragraph(other, Page.LEFT + COLUMN + 24, y, COLUMN, LINE, MOST_LINES, style);
        }
    }
}
