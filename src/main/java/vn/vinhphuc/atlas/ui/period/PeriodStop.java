package vn.vinhphuc.atlas.ui.period;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.i18n.Dates;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Tip;
import vn.vinhphuc.atlas.view.PeriodView;

/** A stop of the bar: a ring, filled and larger where one stands, over its name. */
final class PeriodStop extends ToggleButton {

    /** Side of the square the ring stands in, logical px. */
    static final double DOT = 18;
    /** Of the ring, from the top. */
    static final double MIDDLE = 3 + DOT / 2;

    private static final double TIP_WIDTH = 320;

    private final PlanPeriod period;
    private final AsOf newest;
    private final Optional<Text> decision;

    PeriodStop(PlanPeriod period, Atlas atlas, Runnable choose) {
        this.period = period;
        this.newest = atlas.pack().asOf();
        this.decision = PeriodView.of(atlas, period).decision();
        Region ring = new Region();
        ring.getStyleClass().add("ring");
        Region core = new Region();
        core.getStyleClass().add("core");
        StackPane dot = new StackPane(ring, core);
        dot.getStyleClass().add("dot");
        dot.setMinSize(DOT, DOT);
        dot.setPrefSize(DOT, DOT);
        dot.setMaxSize(DOT, DOT);
        getStyleClass().setAll("period-stop", "at-" + period.key());
        setGraphic(dot);
        setContentDisplay(ContentDisplay.TOP);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setOnAction(event -> choose.run());
    }

    /** One stop of the bar takes the focus: the one where one stands. */
    void show(Words words, PlanPeriod at) {
        setText(words.text("period.stop." + period.key()));
        String about = words.text("period.tip." + period.key(), new Dates(words).text(newest));
        String said = decision.map(text -> about + " · " + text.in(words.language())).orElse(about);
        Tip.on(this, said, TIP_WIDTH);
        setAccessibleText(getText() + ". " + said);
        setSelected(period == at);
        setFocusTraversable(period == at);
    }

    /** How much room the words take. */
    double wide() {
        return Math.ceil(prefWidth(-1));
    }
}
