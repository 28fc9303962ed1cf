package vn.vinhphuc.atlas.ui.console;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Player;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.Comfort;
import vn.vinhphuc.atlas.view.tour.Show;

/** The bar at the top: which tour, which screens and languages, how long it has taken, what time it is. */
final class ConsoleBar extends VBox {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final long MINUTE = 60_000;

    private final Player player;
    private final Label tour = new StyledLabel("", "tour");
    private final Label scenes = new StyledLabel("", "small");
    private final Button audience = new Button();
    private final Label own = new StyledLabel("", "pill-label");
    private final Button look = new Button();
    private final Label elapsed = new StyledLabel("", "elapsed");
    private final Label planned = new StyledLabel("", "small");
    private final Label clock = new StyledLabel("", "clock");
    private final Region passed = new Region();
    private final Pane line = new Pane(passed);

    ConsoleBar(Player player, Session speaker) {
        this.player = player;
        getStyleClass().add("console-bar");
        audience.setFocusTraversable(false);
        audience.setOnAction(event -> player.nextLanguage());
        look.setFocusTraversable(false);
        look.setOnAction(event ->
                speaker.set(settings -> settings.withComfort(settings.comfort().withConsole(settings.comfort().console().other()))));
        line.getStyleClass().add("line");
        passed.getStyleClass().add("passed");
        HBox bar = new HBox(tour, scenes, audience, own, look, new Gap(), elapsed, planned, clock);
        bar.getStyleClass().add("bar");
        getChildren().addAll(bar, line);
    }

    /** Offers the other look. */
    void dress(Comfort.Console now, Words words) {
        look.setText(words.text("console.look." + now.other().key()));
    }

    void show(Show show, Words words) {
        tour.setText(show.tour().title().in(words.language()));
        scenes.setText(words.text("console.scenes", show.tour().scenes().size()));
        audience.setText(words.text("console.audience", Words.of(show.language()).text("language.name")));
        own.setText(words.text("console.own", words.text("language.name")));
        planned.setText(words.text("console.planned", Stopwatch.text(show.tour().minutes() * MINUTE)));
        tick(show);
    }

    void tick(Show show) {
        long now = show.pace().elapsed(player.now());
        elapsed.setText(Stopwatch.text(now));
        clock.setText(LocalTime.now(ZoneId.systemDefault()).format(CLOCK));
        double share = Math.min(1, now / (double) (show.tour().minutes() * MINUTE));
        passed.resizeRelocate(0, 0, line.getWidth() * share, line.getHeight());
    }
}
