package vn.vinhphuc.atlas.ui.console;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.stage.StagePage;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.SceneImages;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.StyleSheet;
import vn.vinhphuc.atlas.ui.Player;
import vn.vinhphuc.atlas.view.Comfort;
import vn.vinhphuc.atlas.view.Settings;
import vn.vinhphuc.atlas.view.tour.Show;
import vn.vinhphuc.atlas.view.tour.ShowKey;

/** The speaker's screen, in the language of the speaker, with a look of its own. Laid out for 1600 by 900 and fitted to the window. */
public final class ConsoleView extends Region {

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;
    private static final double MARGIN = 20;
    private static final double NOW_WIDTH = 864;
    private static final double NOW_HEIGHT = 486;
    private static final double NEXT_WIDTH = 352;
    private static final double NEXT_HEIGHT = 198;
    private static final double RIGHT = 908;
    private static final List<ShowKey> BUTTONS =
            List.of(ShowKey.BLACK, ShowKey.SPOTLIGHT, ShowKey.SEARCH, ShowKey.DRAW, ShowKey.OVERVIEW, ShowKey.SWAP);

    private final Atlas atlas;
    private final Player player;
    private final SceneImages images;
    private final Session speaker;
    private final Pane desk = new Pane();
    private final Scale toWindow = new Scale(1, 1, 0, 0);
    private final ConsoleBar bar;
    private final ImageView now = new ImageView();
    private final StackPane nowFrame = new StackPane(now);
    private final Label nowHead = StyledLabel.whole("", "head-now");
    private final Label nowTitle = new StyledLabel("", "title");
    private final Label inScene = new StyledLabel("", "small");
    private final ImageView next = new ImageView();
    private final Label nextHead = new StyledLabel("", "head");
    private final Label nextTitle = new StyledLabel("", "title");
    private final HBox headNow = new HBox(10, nowHead, nowTitle, new Gap(), inScene);
    private final HBox headNext = new HBox(10, nextHead, nextTitle);
    private final TilePane keys = new TilePane(12, 10);
    private final NotesPane notes = new NotesPane();
    private final SayPane say;
    private final FiguresPane figures;
    private final ConsoleStrip strip;
    /** Held here alone: what is set outlives every show. */
    private final ChangeListener<Settings> settings = (property, before, now) -> dress(now.comfort().console());
    private final Label foot = new StyledLabel("", "small");
    private boolean seen;
    /** Whether the show has gone on since this was last made up. */
    private boolean behind;

    /** @param speaker what the speaker has set, and in which language */
    public ConsoleView(Atlas atlas, Player player, SceneImages images, Session speaker) {
        this.atlas = atlas;
        this.player = player;
        this.images = images;
        this.speaker = speaker;
        this.bar = new ConsoleBar(player, speaker);
        this.say = new SayPane(atlas);
        this.figures = new FiguresPane(atlas);
        this.strip = new ConsoleStrip(atlas, player, images);
        getStylesheets().add(StyleSheet.CONSOLE.address());
        nowFrame.getStyleClass().add("now-frame");
        keys.setPrefColumns(2);
        desk.getTransforms().add(toWindow);
        desk.getChildren().addAll(bar, headNow, nowFrame, headNext, next, keys, notes, say, figures, strip, foot);
        desk.getChildren().forEach(child -> child.setManaged(false));
        getChildren().add(desk);
        dress(speaker.settings().get().comfort().console());
        speaker.settings().addListener(new WeakChangeListener<>(settings));
        player.show().addListener((property, before, after) -> follow(after));
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false)
                .addListener((property, before, after) -> appear(after));
        show(player.show().get());
    }

    /** A step of the show does not wait for a window that nobody sees. */
    private void follow(Show show) {
        behind = !seen;
        if (seen) {
            show(show);
        }
    }

    private void appear(boolean visible) {
        seen = visible;
        if (seen && behind) {
            follow(player.show().get());
        }
    }

    /** Time passes. */
    public void tick() {
        Show show = player.show().get();
        bar.tick(show);
        inScene.setText(speaker.words().text("console.since", Stopwatch.text(show.pace().inScene(player.now()))));
    }

    /** What the audience sees at this moment. */
    public void mirror(Image seen) {
        now.setImage(seen);
        now.setViewport(new Rectangle2D(0, 0, seen.getWidth(), seen.getHeight()));
    }

    private void dress(Comfort.Console look) {
        getStyleClass().setAll("console", look.key());
        bar.dress(look, speaker.words());
    }

    private void show(Show show) {
        if (show.over()) {
            return;
        }
        Words said = speaker.words();
        int scenes = show.tour().scenes().size();
        bar.show(show, said);
        notes.show(show, said);
        say.show(show, said);
        figures.show(show, said);
        nowHead.setText(said.text(show.away() ? "console.away" : "console.now"));
        nowTitle.setText(title(show, show.index(), said));
        nextHead.setText(said.text("console.next"));
        nextTitle.setText(show.last() ? said.text("console.end") : title(show, show.index() + 1, said));
        next.setVisible(show.index() + 1 < scenes);
        if (!show.last()) {
            images.show(StagePage.of(atlas, show.tour(), show.index() + 1, Themes.of(show.theme()), Words.of(show.language())),
                    (int) (NEXT_WIDTH * 2), next);
        }
        // Painted one after the other: what comes next is wanted first.
        strip.show(show, said);
        keys.getChildren().setAll(BUTTONS.stream().map(key -> button(key, said)).toList());
        foot.setText(said.text("console.foot"));
        tick();
        requestLayout();
    }

    private static String title(Show show, int place, Words words) {
        return words.text("console.title", place + 1, show.tour().scenes().size(),
                show.tour().scenes().get(place).script().title().in(words.language()));
    }

    private Button button(ShowKey key, Words words) {
        String name = key.name().toLowerCase(Locale.ROOT);
        Button button = new Button(words.text("console.key." + name));
        button.setFocusTraversable(false);
        button.setPrefSize(144, 58);
        button.setOnAction(event -> player.press(key));
        return button;
    }

    @Override
    protected void layoutChildren() {
        double scale = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
        if (!(scale > 0)) {
            return;
        }
        toWindow.setX(scale);
        toWindow.setY(scale);
        double width = getWidth() / scale;
        double height = getHeight() / scale;
        double right = width - RIGHT - MARGIN;
        desk.resizeRelocate(0, 0, width, height);
        bar.resizeRelocate(0, 0, width, 62);
        headNow.resizeRelocate(MARGIN, 72, NOW_WIDTH, 28);
        nowFrame.resizeRelocate(MARGIN - 3, 101, NOW_WIDTH + 6, NOW_HEIGHT + 6);
        now.setFitWidth(NOW_WIDTH);
        now.setFitHeight(NOW_HEIGHT);
        headNext.resizeRelocate(RIGHT, 72, right, 28);
        next.relocate(RIGHT, 104);
        next.setFitWidth(NEXT_WIDTH);
        next.setFitHeight(NEXT_HEIGHT);
        keys.resizeRelocate(RIGHT + NEXT_WIDTH + MARGIN, 104, 304, 200);
        notes.resizeRelocate(RIGHT, 322, right, 268);
        say.resizeRelocate(MARGIN, 606, NOW_WIDTH, 142);
        figures.resizeRelocate(RIGHT, 606, right, 142);
        strip.resizeRelocate(MARGIN, 764, width - 2 * MARGIN, 108);
        foot.resizeRelocate(MARGIN, height - 24, width - 2 * MARGIN, 20);
    }
}
