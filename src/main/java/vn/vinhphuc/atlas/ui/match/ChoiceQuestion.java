package vn.vinhphuc.atlas.ui.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Sector;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.Criterion;
import vn.vinhphuc.atlas.view.match.MatchText;

/**
 * A question whose answer is one or more of a list.
 *
 * @param <T> what can be chosen
 */
final class ChoiceQuestion<T extends Comparable<T>> extends Question {

    /** More options do not fit into a menu. */
    private static final int LONG = 12;

    private final Session session;
    private final Choice<T> choice;
    private final ButtonBase menu;
    private Set<T> chosen = Set.of();

    /**
     * What can be chosen.
     *
     * @param key       of the criterion, and of its words
     * @param options   in the order of the menu
     * @param name      of an option
     * @param criterion that asks for some options
     * @param chosen    the options that a criterion of this kind asks for; nothing for another kind
     */
    private record Choice<T>(String key, List<T> options, BiFunction<FigureText, T, String> name,
                             Function<Set<T>, Criterion> criterion, Function<Criterion, Set<T>> chosen) {
    }

    private ChoiceQuestion(Session session, Choice<T> choice) {
        this.session = session;
        this.choice = choice;
        this.menu = choice.options().size() > LONG ? new Button() : new MenuButton();
        menu.getStyleClass().add("choice");
        if (menu instanceof Button) {
            Region arrow = new Region();
            arrow.getStyleClass().add("choice-arrow");
            menu.setGraphic(arrow);
            menu.setContentDisplay(ContentDisplay.RIGHT);
        }
        menu.setMaxWidth(Double.MAX_VALUE);
        answeredBy(menu);
    }

    static ChoiceQuestion<String> sectors(Session session) {
        List<Sector> sectors = session.atlas().sectors();
        return new ChoiceQuestion<>(session, new Choice<>("sectors", sectors.stream().map(Sector::id).toList(),
                (text, id) -> sectors.stream().filter(sector -> sector.id().equals(id)).findFirst()
                        .map(sector -> text.in(sector.name())).orElse(id),
                Criterion.Sectors::new, one -> one instanceof Criterion.Sectors(Set<String> ids) ? ids : Set.of()));
    }

    static ChoiceQuestion<Status> statuses(Session session) {
        return new ChoiceQuestion<>(session, new Choice<>("statuses", present(session.atlas()), FigureText::status,
                Criterion.Statuses::new, one -> one instanceof Criterion.Statuses(Set<Status> any) ? any : Set.of()));
    }

    static ChoiceQuestion<SiteKind> kinds(Session session) {
        return new ChoiceQuestion<>(session, new Choice<>("kinds", List.of(SiteKind.values()),
                (text, kind) -> new MatchText(session.atlas(), text.words()).criterion(new Criterion.Kinds(Set.of(kind))),
                Criterion.Kinds::new, one -> one instanceof Criterion.Kinds(Set<SiteKind> any) ? any : Set.of()));
    }

    static ChoiceQuestion<String> districts(Session session) {
        var units = session.atlas().base().districts();
        return new ChoiceQuestion<>(session, new Choice<>("districts",
                units.stream().flatMap(unit -> unit.code().stream()).toList(),
                (text, code) -> units.stream().filter(unit -> unit.code().filter(code::equals).isPresent()).findFirst()
                        .map(unit -> text.in(unit.feature().name())).orElse(code),
                Criterion.Districts::new, one -> one instanceof Criterion.Districts(Set<String> codes) ? codes : Set.of()));
    }

    private static List<Status> present(Atlas atlas) {
        return Stream.of(Status.values())
                .filter(status -> atlas.sites().stream().anyMatch(site -> site.status() == status)).toList();
    }

    @Override
    void show(Shown shown) {
        FigureText text = new FigureText(shown.words());
        String asked = shown.words().text("fit.choice." + choice.key());
        ask(asked);
        chosen = shown.asked(choice.key()).map(choice.chosen()).orElse(Set.of());
        menu.setText(switch (chosen.size()) {
            case 0 -> shown.words().text("fit.any");
            case 1 -> choice.name().apply(text, chosen.iterator().next());
            default -> shown.words().text("fit.chosen", chosen.size());
        });
        menu.setAccessibleText(asked + ": " + menu.getText());
        switch (menu) {
            case MenuButton few -> few.getItems().setAll(choice.options().stream().map(option -> item(option, text)).toList());
            case Button many -> many.setOnAction(event -> list(shown.words()).open(many));
            default -> throw new IllegalStateException("no menu: " + menu);
        }
        count(shown.tally(choice.key()), shown.words());
    }

    /** All options, with those that are chosen ticked. */
    LongChoice list(Words words) {
        FigureText text = new FigureText(words);
        return new LongChoice(choice.options().stream().map(option -> new LongChoice.Option(choice.name().apply(text, option),
                chosen.contains(option), () -> choose(option))).toList(), words.text("fit.choice.narrow"), words.text("fit.choice.none"));
    }

    private CheckMenuItem item(T option, FigureText text) {
        CheckMenuItem item = new CheckMenuItem(choice.name().apply(text, option));
        item.setSelected(chosen.contains(option));
        item.setOnAction(event -> choose(option));
        return item;
    }

    private void choose(T option) {
        Set<T> now = new TreeSet<>(chosen);
        if (!now.remove(option)) {
            now.add(option);
        }
        Optional<Criterion> asked = now.isEmpty() ? Optional.empty() : Optional.of(choice.criterion().apply(now));
        session.update(state -> state.withCriteria(asked.map(state.inquiry().criteria()::with)
                .orElseGet(() -> state.inquiry().criteria().without(choice.criterion().apply(Set.of(option))))));
    }
}
