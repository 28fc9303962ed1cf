package vn.vinhphuc.atlas.ui.booth;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.booth.Question;

/** A few questions that are asked, or taken back, with one touch; and what is planned until 2030. */
final class QuestionChips extends HBox {

    private final Session session;
    private final Map<Question, ToggleButton> chips = new EnumMap<>(Question.class);
    private final ToggleButton planned = new ToggleButton();

    QuestionChips(Session session) {
        this.session = session;
        getStyleClass().add("questions");
        for (Question question : Question.values()) {
            ToggleButton chip = new ToggleButton();
            chip.setOnAction(event -> ask(question));
            chips.put(question, chip);
        }
        planned.setOnAction(event ->
                session.update(view -> view.withPeriod(view.period() == PlanPeriod.TODAY ? PlanPeriod.TO_2030 : PlanPeriod.TODAY)));
        getChildren().addAll(chips.values());
        getChildren().add(planned);
        getChildren().forEach(chip -> chip.getStyleClass().setAll("question-chip"));
        session.view().addListener((property, before, now) -> show(now));
        show(session.view().get());
    }

    /** What is asked is answered in the panel, where a site that was touched before makes room. */
    private void ask(Question question) {
        session.update(view -> view.withCriteria(view.inquiry().criteria().toggle(question.criteria())).withoutSelection());
        show(session.view().get());
    }

    private void show(ViewState view) {
        Words words = session.words();
        chips.forEach((question, chip) -> {
            chip.setText(words.text("booth.ask." + question.key()));
            chip.setSelected(view.inquiry().criteria().asks(question.criteria()));
        });
        planned.setText(words.text("booth.planned"));
        planned.setSelected(view.period() == PlanPeriod.TO_2030);
    }
}
