package vn.vinhphuc.atlas.ui.stage;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalLong;
import javafx.scene.control.Label;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.tour.Cover;
import vn.vinhphuc.atlas.view.tour.Show;
import vn.vinhphuc.atlas.view.tour.StageSize;

/** The time, or how long it is until the show begins: small in a corner of a scene, large in the middle of a screen that is covered. */
final class DialLabel extends Label {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final double MARGIN = 40;

    private boolean large;

    DialLabel() {
        getStyleClass().add("dial");
        setMouseTransparent(true);
        setVisible(false);
    }

    /** @return whether it looks different from before */
    boolean show(Show show, long now) {
        String before = getText();
        boolean wasLarge = large;
        large = show.cover() == Cover.BLACK || show.cover() == Cover.WHITE;
        boolean open = show.cover() == Cover.NONE || large || show.cover() == Cover.SEARCH;
        setVisible(show.pace().dial().shown() && open);
        getStyleClass().setAll("label", "dial", show.cover() == Cover.WHITE ? "on-white" : large ? "on-black" : "small");
        if (isVisible()) {
            setText(said(show, now));
        }
        return large != wasLarge || !getText().equals(before);
    }

    /** What it takes of the corner, px. */
    double room() {
        return isVisible() && !large ? getHeight() + MARGIN / 2 : 0;
    }

    private static String said(Show show, long now) {
        Words words = Words.of(show.language());
        OptionalLong left = show.pace().dial().left(now);
        if (left.isEmpty()) {
            return LocalTime.now(ZoneId.systemDefault()).format(CLOCK);
        }
        long seconds = left.getAsLong();
        return seconds == 0 ? words.text("stage.begins.now")
                : words.text("stage.begins", String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60));
    }

    /** On a stage of a size. */
    void place(double width, double height) {
        autosize();
        relocate(large ? (width - getWidth()) / 2 : width - getWidth() - MARGIN,
                large ? (height - getHeight()) / 2 : height - StageSize.FOOTER - getHeight() - MARGIN);
    }
}
