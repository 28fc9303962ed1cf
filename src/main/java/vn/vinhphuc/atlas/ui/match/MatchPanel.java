package vn.vinhphuc.atlas.ui.match;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Answers;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.StyleSheet;
import vn.vinhphuc.atlas.view.Criteria;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.match.Matching;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/** The guest's question in a form, and every site under what becomes of it. */
public final class MatchPanel extends BorderPane {

    /** The form leaves at least so much of the panel to the answer; what does not fit into the rest scrolls. */
    private static final double ANSWER = 0.42;

    private final Session session;
    private final Answers answers;
    private final Label summary = new Label();
    private final Hyperlink clear = new Hyperlink();
    private final Label hint = new Label();
    private final List<Question> questions;
    private final WeightForm weights;
    private final FateList answer;

    public MatchPanel(Session session, Answers answers) {
        this.session = session;
        this.answers = answers;
        this.questions = List.of(AmountQuestion.available(session), ChoiceQuestion.sectors(session),
                ChoiceQuestion.statuses(session), ChoiceQuestion.kinds(session), ChoiceQuestion.districts(session),
                AmountQuestion.within(session, Destination.NOI_BAI), AmountQuestion.within(session, Destination.INTERCHANGE),
                AmountQuestion.within(session, Destination.HAI_PHONG_PORT), AmountQuestion.fill(session));
        this.weights = new WeightForm(session);
        this.answer = new FateList(session);
        getStyleClass().addAll("find-panel", "match-panel");
        getStylesheets().addAll(StyleSheet.SHARED.address(), StyleSheet.FIND.address(), StyleSheet.MATCH.address());
        setTop(new VBox(head(), form()));
        setCenter(answer);
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        answer.setPlaceholder(hint);
        session.view().addListener((observed, before, now) -> {
            if (!before.inquiry().criteria().equals(now.inquiry().criteria()) || !before.language().equals(now.language())) {
                show(now);
            }
        });
        answers.ready().addListener((observed, before, now) -> show(session.view().get()));
        show(session.view().get());
    }

    private HBox head() {
        summary.getStyleClass().add("summary");
        summary.setWrapText(true);
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(event -> session.update(state -> state.withCriteria(Criteria.NONE)));
        HBox head = new HBox(summary, clear);
        head.getStyleClass().add("summary-line");
        return head;
    }

    private ScrollPane form() {
        VBox form = new VBox();
        form.getStyleClass().add("form");
        form.getChildren().addAll(questions);
        form.getChildren().add(weights);
        ScrollPane scroll = new ScrollPane(form);
        scroll.getStyleClass().add("form-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.maxHeightProperty().bind(heightProperty().multiply(1 - ANSWER));
        return scroll;
    }

    private void show(ViewState view) {
        Words words = session.words();
        Optional<Matching> known = answers.to(view.inquiry().criteria());
        Shown shown = new Shown(session.atlas(), words,
                known.orElseGet(() -> new Matching(view.inquiry().criteria(), List.of(), Optional.empty())));
        questions.forEach(question -> question.show(shown));
        weights.show(shown);
        answer.show(shown);
        boolean asked = !shown.criteria().isEmpty();
        summary.setText(known.isEmpty() ? words.text("fit.wait") : asked ? counts(shown.matching(), words) : words.text("fit.title"));
        clear.setText(words.text("fit.clear"));
        clear.setVisible(asked || !shown.criteria().weights().isEmpty());
        clear.setManaged(clear.isVisible());
        hint.setText(words.text("fit.hint"));
    }

    private static String counts(Matching matching, Words words) {
        return Stream.of(Fate.values()).map(fate -> words.text("fit.count." + FateList.key(fate), matching.with(fate).size()))
                .collect(Collectors.joining(" · "));
    }
}
