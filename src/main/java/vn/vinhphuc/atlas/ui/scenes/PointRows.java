package vn.vinhphuc.atlas.ui.scenes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.cartography.stage.StageFit;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.tour.Citable;
import vn.vinhphuc.atlas.view.tour.Point;
import vn.vinhphuc.atlas.view.tour.Scene;

/** The points of a scene of words, a line for one more, and a field in which policies and statements of the pack are found. */
final class PointRows extends VBox {

    private static final int MOST = 6;

    private final Session session;
    private final Deeds deeds;
    private final Consumer<Language> focused;
    private final GridPane grid = new GridPane();
    private final LookupField<Citable> lookup =
            new LookupField<>(this::found, Citable::text, one -> change("", points -> points.add(one.point())));
    private final List<Row> rows = new ArrayList<>();
    private Optional<Row> next = Optional.empty();
    private Optional<Shape> shape = Optional.empty();

    /** A point with what can be done to it; it knows its place when it is in {@link #rows}. */
    private final class Row {

        private final WordsRow words;
        private final Button earlier;
        private final Button drop;

        /** @param own whether the pack has no words for it: then it stays, emptied, as it was until it is taken out or written anew */
        Row(boolean own) {
            Words said = session.words();
            words = new WordsRow(own ? 2 : 3, own, Words.languages(), focused, text -> write(rows.indexOf(this), text, own));
            earlier = RowButton.of("▲", said.text("scenes.line.earlier"), () -> {
                int at = rows.indexOf(this);
                change("", all -> all.add(at - 1, all.remove(at)));
                rows.get(at - 1).words.focus(session.words().language());
            });
            drop = RowButton.of("✕", said.text("scenes.line.drop"), () -> {
                int at = rows.indexOf(this);
                change("", all -> all.remove(at));
                (at < rows.size() ? Optional.of(rows.get(at)) : next).ifPresent(row -> row.words.focus(session.words().language()));
            });
            earlier.setVisible(false);
            drop.setVisible(false);
            words.addTo(grid, earlier, drop);
        }

        void name(int place, Words said) {
            words.name(said.text("scenes.line", place + 1), said);
            earlier.setVisible(true);
            earlier.setDisable(place == 0);
            drop.setVisible(true);
        }
    }

    /** What the rows depend on. */
    private record Shape(String scene, List<Optional<String>> points, Language language) {

        /** With a point of its own words at the end. */
        Shape longer() {
            return new Shape(scene, Stream.concat(points.stream(), Stream.of(Optional.<String>empty())).toList(), language);
        }
    }

    /** @param focused hears in which language someone writes */
    PointRows(Session session, Deeds deeds, Consumer<Language> focused) {
        this.session = session;
        this.deeds = deeds;
        this.focused = focused;
        getStyleClass().add("points");
        SceneForm.columns(grid);
        getChildren().addAll(grid, lookup);
        managedProperty().bind(visibleProperty());
    }

    void show(Scene scene) {
        setVisible(StageFit.showsPoints(scene.kind()));
        Words words = session.words();
        Shape now = new Shape(scene.id(), scene.points().stream().map(Point::about).toList(), words.language());
        if (!shape.equals(Optional.of(now))) {
            boolean another = shape.filter(before -> before.scene().equals(now.scene())).isEmpty();
            if (shape.filter(before -> now.equals(before.longer())).isPresent() && next.filter(row -> row.words.isWritten()).isPresent()) {
                grow(words);
            } else {
                build(scene, words);
            }
            shape = Optional.of(now);
            if (another) {
                lookup.clear();
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            Point point = scene.points().get(i);
            rows.get(i).words.show(point.words(), point.text(session.atlas()));
        }
        lookup.prompt(words.text("scenes.line.search"));
        lookup.look();
    }

    /** Says which points there is no room for. */
    void tell(Language language, StageFit fit, Words words) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).words.note(language, fit.points().contains(i) ? words.text("scenes.cut.line") : "");
        }
    }

    private void build(Scene scene, Words words) {
        grid.getChildren().clear();
        rows.clear();
        for (int i = 0; i < scene.points().size(); i++) {
            Row row = new Row(scene.points().get(i).about().isEmpty());
            row.name(i, words);
            rows.add(row);
        }
        next = Optional.of(next(words));
    }

    /** What was the line for one more is a point now: nobody who writes there may be disturbed. */
    private void grow(Words words) {
        next.ifPresent(row -> {
            row.name(rows.size(), words);
            rows.add(row);
        });
        next = Optional.of(next(words));
    }

    private Row next(Words words) {
        Row row = new Row(true);
        row.words.name(words.text("scenes.line.next"), words);
        return row;
    }

    private void write(int place, Optional<Text> text, boolean own) {
        Words words = session.words();
        if (place < 0) {
            text.ifPresent(said -> change("line-" + rows.size(), points -> points.add(new Point(Optional.of(said), Optional.empty()))));
            return;
        }
        if (own) {
            rows.get(place).words.note(words.language(), text.isEmpty() ? words.text("scenes.line.empty") : "");
        }
        if (text.isPresent() || !own) {
            change("line-" + place, points -> points.set(place, new Point(text, points.get(place).about())));
        }
    }

    private List<Citable> found(String typed) {
        return Citable.find(session.atlas(), session.words(), typed, MOST);
    }

    /** @param field what is changed, so that typing on in it is undone at once; empty for a change of its own */
    private void change(String field, Consumer<List<Point>> change) {
        deeds.change(desk -> desk.edited(field, scene -> {
            List<Point> all = new ArrayList<>(scene.points());
            change.accept(all);
            return scene.withPoints(all);
        }));
    }
}
