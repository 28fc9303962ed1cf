package vn.vinhphuc.atlas.ui.shell;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;

/** The languages of the program, each by its own name. */
final class LanguageMenu extends MenuButton {

    private final ToggleGroup group = new ToggleGroup();

    LanguageMenu(Consumer<Language> choose) {
        getStyleClass().add("language-menu");
        for (Language language : Words.languages()) {
            RadioMenuItem item = new RadioMenuItem(name(language));
            item.setUserData(language);
            item.setToggleGroup(group);
            item.setOnAction(event -> choose.accept(language));
            getItems().add(item);
        }
    }

    void show(Language language) {
        setText(name(language));
        setAccessibleText(Words.of(language).text("window.language"));
        group.getToggles().stream().filter(item -> language.equals(item.getUserData())).forEach(group::selectToggle);
    }

    private static String name(Language language) {
        return Words.of(language).text("language.name");
    }
}
