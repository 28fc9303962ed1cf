package vn.vinhphuc.atlas.view.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.view.RandomView;

/** Tours as a busy office would make them, the same for the same seed. */
public final class RandomTour {

    private final Random random;
    private final RandomView views;

    public RandomTour(long seed) {
        this.random = new Random(seed);
        this.views = new RandomView(seed);
    }

    public Tour tour(int scenes) {
        List<Scene> all = new ArrayList<>();
        for (int i = 0; i < scenes; i++) {
            all.add(scene("scene-" + (i + 1)));
        }
        return new Tour("tour-" + random.nextInt(100), text(),
                1 + random.nextInt(90), "2026.11", maybe(Language.ENGLISH), "projector", all);
    }

    public Scene scene(String id) {
        Scene.Kind kind = Scene.Kind.values()[random.nextInt(Scene.Kind.values().length)];
        List<Quoted> figures = random.nextBoolean() || kind == Scene.Kind.NUMBER
                ? List.of(new Quoted("kcn-a", Measure.AVAILABLE_AREA, maybe(text())),
                        new Quoted("population", Measure.POPULATION, Optional.empty(), maybe("1.2 (2025)")))
                : List.of();
        List<Point> points = random.nextBoolean()
                ? List.of(new Point(Optional.empty(), Optional.of("cit-10")), new Point(Optional.of(text()), maybe("cit-20"))) : List.of();
        return new Scene(id, kind, views.view(), maybe(Language.ENGLISH), maybe("dark"),
                new Script(text(), maybe(text()), maybe(text()), maybe(text()), maybe(text()), maybe(text())), figures, points,
                maybe(text()), 1 + random.nextInt(100));
    }

    private Text text() {
        String words = "Đường " + random.nextInt(1000) + "\n“vành đai”";
        return random.nextBoolean() ? Text.vietnamese(words) : Text.of(words, "Ring road " + random.nextInt(1000));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
