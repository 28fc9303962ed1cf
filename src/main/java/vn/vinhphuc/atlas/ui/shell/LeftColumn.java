package vn.vinhphuc.atlas.ui.shell;

import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.Tip;
import vn.vinhphuc.atlas.view.ViewState;

/** Beside the map, either the list of sites or the question of a guest; the question is made when it is first asked. */
final class LeftColumn extends BorderPane {

    private final Node list;
    private final Supplier<Node> question;
    private final ToggleButton listTab = new ToggleButton();
    private final ToggleButton questionTab = new ToggleButton();
    private @Nullable Node asked;

    LeftColumn(Session session, Node list, Supplier<Node> question) {
        this.list = list;
        this.question = question;
        getStyleClass().add("left-column");
        ToggleGroup group = new ToggleGroup();
        HBox tabs = new HBox(tab(listTab, group, false), tab(questionTab, group, true));
        tabs.getStyleClass().add("tabs");
        setTop(tabs);
        session.view().addListener((property, before, now) -> {
            if (now.query().length() > before.query().length()) {
                show(false);
            } else if (!now.inquiry().criteria().isEmpty() && before.inquiry().criteria().isEmpty()) {
                show(true);
            }
            speak(now);
        });
        speak(session.view().get());
        show(!session.view().get().inquiry().criteria().isEmpty());
    }

    private ToggleButton tab(ToggleButton tab, ToggleGroup group, boolean asks) {
        tab.getStyleClass().add("tab-button");
        tab.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        tab.setToggleGroup(group);
        tab.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tab, Priority.ALWAYS);
        tab.setOnAction(event -> show(asks));
        return tab;
    }

    /** From the list to the question, or back. */
    void turn() {
        show(!questionTab.isSelected());
    }

    private void show(boolean asks) {
        ToggleButton tab = asks ? questionTab : listTab;
        Node side = asks ? question() : list;
        // What is taken away hands its focus to the search, and with it the single letters.
        boolean keys = getCenter() != null && !getCenter().equals(side) && getCenter().isFocusWithin();
        tab.setSelected(true);
        setCenter(side);
        if (keys) {
            tab.requestFocus();
        }
    }

    private Node question() {
        Node made = asked == null ? question.get() : asked;
        asked = made;
        return made;
    }

    private void speak(ViewState view) {
        Words words = Words.of(view.language());
        listTab.setText(words.text("window.list"));
        questionTab.setText(words.text("window.question"));
        Tip.on(questionTab, words.text("window.question.tip"));
    }
}
