package vn.vinhphuc.atlas.ui.map;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.Measured;
import vn.vinhphuc.atlas.view.Snapping;

/**
 * The measuring tool. While it is in hand, clicks and the space bar set corners, which fall on sites and interchanges nearby;
 * each corner is a step that can be taken back. What was measured stays on the map when the tool is put down.
 */
public final class Measuring {

    /** How near a corner falls on a point of the map, or closes an area, px. */
    private static final double REACH = 12;

    private final Session session;
    private final Region surface;
    private final CameraControl camera;
    private final Signs signs;
    private final Snapping snapping;
    private final MeasureCard card = new MeasureCard(new Buttons());
    private final MeasureMarks marks = new MeasureMarks();
    private boolean inHand;
    /** Where the pointer is; empty while keys aim with the middle of the map. */
    private Optional<ScreenPoint> pointer = Optional.empty();

    Measuring(Session session, Region surface, CameraControl camera, Signs signs) {
        this.session = session;
        this.surface = surface;
        this.camera = camera;
        this.signs = signs;
        this.snapping = Snapping.of(session.atlas());
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(Optional.of(new ScreenPoint(event.getX(), event.getY()))));
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(Optional.empty()));
        surface.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        camera.viewport().addListener((property, before, now) -> show());
        session.view().addListener((property, before, now) -> {
            // Undo may take back that it was begun.
            inHand = inHand && now.inquiry().measured().isPresent();
            show();
        });
    }

    MeasureCard card() {
        return card;
    }

    MeasureMarks marks() {
        return marks;
    }

    /** Whether clicks measure. */
    public boolean inHand() {
        return inHand;
    }

    /** Takes the tool, to begin anew; in hand already, it changes between line and area. */
    public void take() {
        if (inHand) {
            shape(measured().shape() == Measured.Shape.LINE ? Measured.Shape.AREA : Measured.Shape.LINE);
        } else {
            inHand = true;
            surface.requestFocus();
            session.update(view -> view.withMeasured(Optional.of(Measured.nothing(Measured.Shape.LINE))));
            show();
        }
    }

    private void shape(Measured.Shape shape) {
        change(new Measured(shape, measured().points()));
    }

    private void takeLast() {
        change(measured().withoutLast());
    }

    /** Puts the tool down; what is measured stays. */
    private void end() {
        inHand = false;
        if (measured().points().size() < 2) {
            session.update(view -> view.withMeasured(Optional.empty()));
        }
        show();
    }

    /** Puts the tool down and takes away what was measured. */
    public void leave() {
        inHand = false;
        session.update(view -> view.withMeasured(Optional.empty()));
        show();
    }

    /**
     * @param clicks in a row
     * @return whether it was meant for the tool
     */
    boolean click(ScreenPoint at, int clicks) {
        if (!inHand) {
            return false;
        }
        pointer = Optional.of(at);
        if (clicks > 1 || closes(at)) {
            end();
        } else {
            set();
        }
        return true;
    }

    private void pressed(KeyEvent event) {
        if (!inHand || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case BACK_SPACE -> takeLast();
            case ENTER -> end();
            case SPACE -> set();
            case LEFT, RIGHT, UP, DOWN, KP_LEFT, KP_RIGHT, KP_UP, KP_DOWN -> {
                point(Optional.empty());
                return;
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void set() {
        change(measured().with(target()));
    }

    private boolean closes(ScreenPoint at) {
        Measured set = measured();
        return set.shape() == Measured.Shape.AREA && set.points().size() > 2
                && camera.viewport().get().toScreen(set.points().getFirst()).to(at) < REACH;
    }

    private void change(Measured to) {
        session.update(view -> view.withMeasured(Optional.of(to)));
        show();
    }

    private void point(Optional<ScreenPoint> at) {
        pointer = at;
        if (inHand) {
            show();
        }
    }

    private void show() {
        if (inHand) {
            surface.setCursor(Cursor.CROSSHAIR);
            Optional<Snapping.Anchor> caught = caught();
            Measured set = measured();
            Measured meant = set.points().isEmpty() ? set : set.with(target());
            signs.preview(meant);
            marks.show(pointer.isPresent() ? Optional.empty() : Optional.of(aim()),
                    caught.map(anchor -> camera.viewport().get().toScreen(anchor.at())));
            card.show(set, meant, caught.map(anchor -> anchor.label().in(session.view().get().language())), session.words());
            surface.setAccessibleText(card.spoken());
        } else if (card.isVisible()) {
            surface.setCursor(Cursor.DEFAULT);
            marks.show(Optional.empty(), Optional.empty());
            card.hide();
            session.view().get().inquiry().measured().ifPresent(signs::preview);
        }
    }

    private Measured measured() {
        return session.view().get().inquiry().measured().orElseGet(() -> Measured.nothing(Measured.Shape.LINE));
    }

    private LatLon target() {
        return caught().map(Snapping.Anchor::at).orElseGet(() -> camera.viewport().get().toGround(aim()));
    }

    private Optional<Snapping.Anchor> caught() {
        return snapping.near(aim(), camera.viewport().get(), REACH);
    }

    private ScreenPoint aim() {
        Viewport viewport = camera.viewport().get();
        return pointer.orElseGet(() -> new ScreenPoint(viewport.width() / 2, viewport.height() / 2));
    }

    private final class Buttons implements MeasureCard.Deeds {

        @Override
        public void shape(Measured.Shape shape) {
            Measuring.this.shape(shape);
        }

        @Override
        public void takeLast() {
            Measuring.this.takeLast();
        }

        @Override
        public void end() {
            Measuring.this.end();
        }

        @Override
        public void leave() {
            Measuring.this.leave();
        }
    }
}
