package vn.vinhphuc.atlas.ui.match;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javafx.scene.control.Label;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.i18n.Numbers;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.Tip;
import vn.vinhphuc.atlas.view.Criterion;
import vn.vinhphuc.atlas.view.access.DistanceText;

/** A question whose answer is an amount: hectares, kilometres, per cent. */
final class AmountQuestion extends Question {

    private final String key;
    private final Function<Words, String> question;
    private final Function<Words, String> unit;
    private final AmountField field;
    private final Label sign = new Label();

    private AmountQuestion(Session session, Criterion sample, double most, Function<Words, String> unit, Function<Words, String> question,
                           DoubleFunction<Criterion> criterion) {
        this.key = sample.key();
        this.unit = unit;
        this.question = question;
        this.field = new AmountField(most, amount -> session.moved(state -> state.withCriteria(amount.isPresent()
                ? state.inquiry().criteria().with(criterion.apply(amount.getAsDouble()))
                : state.inquiry().criteria().without(sample))), session::settled);
        sign.getStyleClass().add("unit");
        answeredBy(field, sign);
    }

    static AmountQuestion available(Session session) {
        return new AmountQuestion(session, new Criterion.Available(1), Criterion.MOST, words -> words.text("unit.ha"),
                words -> words.text("fit.available"), Criterion.Available::new);
    }

    static AmountQuestion fill(Session session) {
        return new AmountQuestion(session, new Criterion.FillBelow(1), 100,
                words -> words.text("number.percent", ""), words -> words.text("fit.fill-below"),
                Criterion.FillBelow::new);
    }

    static AmountQuestion within(Session session, Destination to) {
        return new AmountQuestion(session, new Criterion.Within(to, 1), Criterion.MOST, words -> words.text("unit.km"),
                words -> words.text("fit.within", new DistanceText(words).to(to)), km -> new Criterion.Within(to, km));
    }

    @Override
    void show(Shown shown) {
        String asked = question.apply(shown.words());
        ask(asked);
        sign.setText(unit.apply(shown.words()));
        field.setAccessibleText(asked);
        Tip.on(field, shown.words().text("fit.amount.tip"));
        field.show(shown.asked(key).map(AmountQuestion::amount).orElse(OptionalDouble.empty()), new Numbers(shown.words()));
        count(shown.tally(key), shown.words());
    }

    private static OptionalDouble amount(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Available(double ha) -> OptionalDouble.of(ha);
            case Criterion.Within(var to, double km) -> OptionalDouble.of(km);
            case Criterion.FillBelow(double percent) -> OptionalDouble.of(percent);
            case Criterion.Sectors _, Criterion.Statuses _, Criterion.Kinds _, Criterion.Districts _ -> OptionalDouble.empty();
        };
    }
}
