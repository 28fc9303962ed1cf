package vn.vinhphuc.atlas.ui.stage;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import vn.vinhphuc.atlas.ui.Player;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.stage.StagePage;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.SceneImages;
import vn.vinhphuc.atlas.ui.StyleSheet;
import vn.vinhphuc.atlas.ui.ThemeStyle;
import vn.vinhphuc.atlas.view.tour.Cover;
import vn.vinhphuc.atlas.view.tour.Show;
import vn.vinhphuc.atlas.view.tour.StageSize;

/** What the audience sees: a stage of the same size everywhere, magnified to the screen, with a live map in it. */
public final class StageView extends Region {

    /** Smaller than a quarter is no screen: a window that just opens. */
    private static final double LEAST = 0.25;

    private final Player player;
    private final Atlas atlas;
    private final Ground ground;
    private final Pane stage = new Pane();
    private final Scale toScreen = new Scale(1, 1, 0, 0);
    private final Pane mapFrame = new Pane();
    private final StageParts parts;
    private final InkLayer ink;
    private final Spotlight spotlight = new Spotlight();
    private final Overview overview;
    private final Region curtain = new Region();
    private final Label hint = new Label();
    private final Label entry = new Label();
    private final DialLabel dial = new DialLabel();
    private final KeyHelp help = new KeyHelp();
    private final Region search;
    /** What the scene leaves to the map, and what the map has been given of it. */
    private Optional<MapRoom> room = Optional.empty();
    private Optional<MapRoom> taken = Optional.empty();

    /**
     * Where the map is.
     *
     * @param box       on the stage
     * @param magnified how much larger the stage is shown than it is
     */
    private record MapRoom(Box box, double magnified) {
    }

    /**
     * The live map.
     *
     * @param node     the map
     * @param viewport what it shows
     * @param magnify  hears how much larger than itself it is shown
     * @param onMove   wants to be told of its movements
     */
    public record Ground(Region node, Supplier<Viewport> viewport, DoubleConsumer magnify, Consumer<Runnable> onMove) {
    }

    /** @param search to find what a guest asks for, over the map */
    public StageView(Atlas atlas, Player player, Ground ground, Region search, Background painting, SceneImages images) {
        this.atlas = atlas;
        this.player = player;
        this.ground = ground;
        this.search = search;
        this.parts = new StageParts(painting);
        this.ink = new InkLayer(player, ground.viewport());
        this.overview = new Overview(atlas, player, images);
        getStyleClass().add("stage");
        getStylesheets().addAll(StyleSheet.SHARED.address(),
                StyleSheet.SHELL.address(), StyleSheet.MAP.address(), StyleSheet.STAGE.address());
        Scale magnified = new Scale(StageSize.MAGNIFIED, StageSize.MAGNIFIED, 0, 0);
        ground.node().getTransforms().add(magnified);
        ink.getTransforms().add(magnified);
        search.getTransforms().add(magnified);
        search.setManaged(false);
        mapFrame.getChildren().addAll(ground.node(), ink);
        hint.getStyleClass().add("stage-hint");
        entry.getStyleClass().addAll("stage-hint", "entry");
        stage.getStyleClass().add("paper");
        stage.getTransforms().add(toScreen);
        stage.getChildren().addAll(mapFrame, parts, spotlight, overview, help, curtain, dial, hint, entry);
        stage.getChildren().forEach(child -> child.setManaged(false));
        mapFrame.getChildren().forEach(child -> child.setManaged(false));
        getChildren().add(stage);
        ground.onMove().accept(ink::place);
        noticeHands();
        player.show().addListener((property, before, now) -> show(now));
        player.beforeLeading(this::giveRoom);
        show(player.show().get());
    }

    /** What is seen at this moment, as a picture of a width in pixels. */
    public Image picture(double width) {
        SnapshotParameters how = new SnapshotParameters();
        double scale = width / Math.max(1, getWidth());
        how.setTransform(new Scale(scale, scale));
        return snapshot(how, null);
    }

    /** Time passes. */
    public void tick() {
        Show show = player.show().get();
        if (show.pace().dial().shown() && dial.show(show, player.now())) {
            dial.place(stage.getWidth(), stage.getHeight());
        }
    }

    private void noticeHands() {
        Node map = ground.node();
        map.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> player.touch());
        map.addEventFilter(ScrollEvent.SCROLL, event -> player.touch());
        map.addEventFilter(ZoomEvent.ZOOM, event -> player.touch());
        map.addEventFilter(TouchEvent.TOUCH_PRESSED, event -> player.touch());
        addEventFilter(MouseEvent.ANY, event -> {
            if (event.getEventType() == MouseEvent.MOUSE_MOVED || event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
                Point2D at = stage.sceneToLocal(event.getSceneX(), event.getSceneY());
                spotlight.follow(at.getX(), at.getY());
            }
        });
    }

    private void show(Show show) {
        if (show.over()) {
            return;
        }
        Words words = Words.of(show.language());
        stage.setStyle(new ThemeStyle(Themes.of(show.theme()).scaled(1)).css());
        ink.show(show.pointing());
        spotlight.show(show.pointing().spotlight());
        overview.show(show, show.cover() == Cover.OVERVIEW);
        curtain.setVisible(show.cover() == Cover.BLACK || show.cover() == Cover.WHITE);
        curtain.getStyleClass().setAll("curtain", show.cover() == Cover.WHITE ? "white" : "black");
        help.show(show);
        seek(show.cover() == Cover.SEARCH);
        if (show.hinted().isPresent()) {
            hint.setText(words.text("stage.leave"));
        }
        hint.setVisible(show.hinted().isPresent());
        dial.show(show, player.now());
        entry.setText(show.entry().digits());
        entry.setVisible(!show.entry().digits().isEmpty());
        arrange(show);
    }

    /** The map is laid out at once, since the show brings it to a place in its room; a step shows its words before that. */
    private void giveRoom() {
        if (room.equals(taken)) {
            return;
        }
        taken = room;
        room.ifPresent(given -> {
            mapFrame.setClip(new Rectangle(given.box.width(), given.box.height()));
            mapFrame.resizeRelocate(given.box.x(), given.box.y(), given.box.width(), given.box.height());
            for (Region over : new Region[] {ground.node(), ink}) {
                over.resizeRelocate(0, 0, Math.rint(given.box.width() / StageSize.MAGNIFIED),
                        Math.rint(given.box.height() / StageSize.MAGNIFIED));
            }
            ground.magnify().accept(StageSize.MAGNIFIED * given.magnified);
            ground.node().layout();
        });
    }

    /** On the stage only while it is looked at: its list would be laid out at every step. */
    private void seek(boolean on) {
        if (on != stage.getChildren().contains(search)) {
            if (on) {
                stage.getChildren().add(stage.getChildren().indexOf(parts) + 1, search);
            } else {
                stage.getChildren().remove(search);
            }
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return StageSize.WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return StageSize.HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        arrange(player.show().get());
    }

    private void arrange(Show show) {
        double magnified = Math.min(getWidth() / StageSize.WIDTH, getHeight() / StageSize.HEIGHT);
        if (!(magnified > LEAST) || show.over()) {
            return;
        }
        double width = getWidth() / magnified;
        double height = getHeight() / magnified;
        toScreen.setX(magnified);
        toScreen.setY(magnified);
        stage.resizeRelocate(0, 0, width, height);
        StagePage page = new StagePage(atlas, show.tour(), show.index(), Themes.of(show.theme()), Words.of(show.language()), width, height);
        Box map = page.map();
        double pixels = magnified * (getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX());
        room = Optional.of(new MapRoom(map, magnified));
        if (!player.isLeading()) {
            giveRoom();
        }
        parts.show(page, pixels);
        for (Region whole : new Region[] {parts, spotlight, overview, help, curtain}) {
            whole.resizeRelocate(0, 0, width, height);
        }
        double box = 400;
        search.resizeRelocate(width - box * StageSize.MAGNIFIED - 40, StageSize.STRIP + 20,
                box, Math.min(480, (height - StageSize.STRIP - 120) / StageSize.MAGNIFIED));
        dial.place(width, height);
        hint.autosize();
        hint.relocate((width - hint.getWidth()) / 2, height - StageSize.FOOTER - hint.getHeight() - 40);
        entry.autosize();
        entry.relocate(width - entry.getWidth() - 60, height - StageSize.FOOTER - entry.getHeight() - 40 - dial.room());
    }
}
