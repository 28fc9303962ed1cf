package vn.vinhphuc.atlas.ui.period;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.StyleSheet;
import vn.vinhphuc.atlas.view.ViewState;

/** From what was there to what is planned: one stop for each period, the track solid to today, dashed and dotted beyond it. */
public final class PeriodBar extends Region {

    private static final double WIDTH = 372;
    private static final double HEIGHT = 44;
    /** Between the words of two stops. */
    private static final double GAP = 6;
    /** Of the track from a stop. */
    private static final double CLEAR = PeriodStop.DOT / 2 + 1;

    private final Session session;
    private final List<PeriodStop> stops = new ArrayList<>();
    private final List<Line> tracks = new ArrayList<>();

    public PeriodBar(Session session) {
        this.session = session;
        getStyleClass().add("period-bar");
        getStylesheets().add(StyleSheet.PERIOD.address());
        setAccessibleRole(AccessibleRole.PARENT);
        for (PlanPeriod period : PlanPeriod.values()) {
            if (period != PlanPeriod.Y2021) {
                Line track = new Line();
                track.getStyleClass().addAll("track", "to-" + period.key());
                track.setMouseTransparent(true);
                tracks.add(track);
            }
            stops.add(new PeriodStop(period, session.atlas(), () -> choose(period)));
        }
        getChildren().addAll(tracks);
        getChildren().addAll(stops);
        // Before the buttons, which would move the focus alone.
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        session.view().addListener((property, before, now) -> {
            if (before.period() != now.period() || !before.language().equals(now.language())) {
                show(now);
            }
        });
        show(session.view().get());
    }

    private void show(ViewState view) {
        setAccessibleText(session.words().text("period.spoken"));
        stops.forEach(stop -> stop.show(session.words(), view.period()));
    }

    private void choose(PlanPeriod period) {
        session.update(state -> state.withPeriod(period));
        show(session.view().get());
        stops.get(period.ordinal()).requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        int now = session.view().get().period().ordinal();
        int to = switch (event.getCode()) {
            case LEFT, KP_LEFT -> now - 1;
            case RIGHT, KP_RIGHT -> now + 1;
            case HOME -> 0;
            case END -> stops.size() - 1;
            default -> -2;
        };
        if (to == -2) {
            return;
        }
        if (to >= 0 && to < stops.size()) {
            choose(PlanPeriod.values()[to]);
        }
        event.consume();
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(WIDTH, computeMinWidth(height));
    }

    /** The words of the stops stand beside one another. */
    @Override
    protected double computeMinWidth(double height) {
        double step = 0;
        for (int i = 1; i < stops.size(); i++) {
            step = Math.max(step, (stops.get(i - 1).wide() + stops.get(i).wide()) / 2 + GAP);
        }
        return step * tracks.size() + stops.getFirst().wide() / 2 + stops.getLast().wide() / 2;
    }

    /** Larger text takes more. */
    @Override
    protected double computePrefHeight(double width) {
        return stops.stream().mapToDouble(stop -> stop.prefHeight(-1)).reduce(HEIGHT, Math::max);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double from = stops.getFirst().wide() / 2;
        double step = (getWidth() - from - stops.getLast().wide() / 2) / tracks.size();
        for (int i = 0; i < stops.size(); i++) {
            PeriodStop stop = stops.get(i);
            double x = from + i * step;
            stop.resizeRelocate(snapPositionX(x - stop.wide() / 2), 0, stop.wide(), getHeight());
            if (i > 0) {
                track(tracks.get(i - 1), x - step + CLEAR, x - CLEAR);
            }
        }
    }

    private void track(Line track, double from, double to) {
        track.setStartX(from);
        track.setEndX(to);
        track.setStartY(PeriodStop.MIDDLE);
        track.setEndY(PeriodStop.MIDDLE);
    }
}
