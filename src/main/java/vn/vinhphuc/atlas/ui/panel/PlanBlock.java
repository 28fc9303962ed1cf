package vn.vinhphuc.atlas.ui.panel;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Province;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.view.PeriodView;
import vn.vinhphuc.atlas.view.PlanAim;
import vn.vinhphuc.atlas.view.SiteTotals;

/** What the atlas shows of a period beside what the plan aims at, or what the province counted then; with what other sources say. */
final class PlanBlock extends Block {

    private final PeriodView then;
    private final Quotes quotes;
    private final Words words;

    PlanBlock(PeriodView then, Quotes quotes) {
        super(quotes.words().text(then.aims().isEmpty() ? "panel.reported" : "panel.plan"));
        this.then = then;
        this.quotes = quotes;
        this.words = quotes.words();
        getStyleClass().add("plan-block");
        then.decision().ifPresent(decision -> add(new Prose().say(quotes.in(decision), "quiet")));
        then.aims().forEach(this::aim);
        then.reported().forEach(reported -> {
            add(new Prose().say(quotes.in(reported.indicator().label()), "strong"));
            add(new QuotedFigure(reported.figure(), quotes));
        });
    }

    private void aim(PlanAim aim) {
        add(new Prose().say(quotes.in(aim.target().label()), "strong"));
        aim.count().ifPresent(count -> add(new QuotedFigure(count, quotes)));
        aim.hectares().ifPresent(hectares -> add(new QuotedFigure(hectares, quotes)));
        shown(aim).ifPresent(said -> add(new Prose().say(said, "quiet")));
        aim.conflicts().forEach(this::conflict);
        List<Figure> beside = aim.beside();
        OtherValues others = new OtherValues(beside, quotes);
        add(others.link(), others.list());
    }

    /** What the atlas shows of the same; only beside the aim for all of a kind. */
    private Optional<String> shown(PlanAim aim) {
        String whole = "plan-" + aim.target().subject() + "-" + aim.target().horizon();
        return Optional.of(aim.target().subject())
                .filter(subject -> aim.target().id().equals(whole) && !subject.equals("land")).map(subject -> {
            SiteTotals.Sum sum = then.sum(subject.equals("parks") ? SiteKind.PARK : SiteKind.CLUSTER);
            return words.text(sum.withoutArea() == 0 ? "panel.plan.shown" : "panel.plan.shown.without-area", sum.count(),
                    quotes.figures().numbers().hectares(sum.hectares()), sum.withoutArea());
        });
    }

    private void conflict(Province.Conflict conflict) {
        add(new Prose().say(words.text("panel.conflict.values", quotes.in(conflict.values())), "caution"),
                new Prose().say(words.text("panel.conflict.shown", quotes.in(conflict.shown())), "plain"),
                new Prose().say(words.text("panel.conflict.why", quotes.in(conflict.why())), "quiet"));
    }
}
