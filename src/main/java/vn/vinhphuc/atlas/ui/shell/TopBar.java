package vn.vinhphuc.atlas.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.Tip;
import vn.vinhphuc.atlas.ui.period.PeriodBar;
import vn.vinhphuc.atlas.view.ViewState;

/** The bar at the top: what this is, back and forward, the search, period, administration, language, theme, and the way to a file. */
final class TopBar extends HBox {

    private static final double MARK = 30;

    private final Session session;
    private final Label title = new Label();
    private final Label subtitle = new Label();
    /** The name in two lines, which stands in for the whole one before anything gives way. */
    private final Label brief = new Label();
    private final VBox name = new VBox(title, subtitle);
    private final LanguageMenu languages;
    private final Button theme = new Button();
    private final Region themeIcon = new Region();
    private final Button export = new Button();
    private final Button settings = new Button();
    private final Button scenes = new Button();
    private final SplitMenuButton present = new SplitMenuButton();
    private final MenuItem show = new MenuItem();
    private final MenuItem booth = new MenuItem();
    /** What gives way in a narrow window, the first first. */
    private final List<Node> yielding;

    /**
     * @param search     the search field
     * @param openExport opens the dialog
     * @param openSettings opens the card of settings
     * @param openScenes opens the strip of scenes, or closes it
     * @param begin      begins a show
     * @param openBooth  leaves the screen to guests
     */
    TopBar(Session session, Node search, Runnable openExport,
            Runnable openSettings, Runnable openScenes, Runnable begin, Runnable openBooth) {
        this.session = session;
        this.languages = new LanguageMenu(language -> session.update(state -> state.withLanguage(language)));
        getStyleClass().add("top-bar");
        title.getStyleClass().add("program");
        subtitle.getStyleClass().add("subtitle");
        brief.getStyleClass().add("brief");
        theme.getStyleClass().add("theme-button");
        theme.setGraphic(themeIcon);
        export.getStyleClass().add("export-button");
        theme.setOnAction(event -> session.update(state -> state.withTheme(Themes.after(state.theme()))));
        export.setOnAction(event -> openExport.run());
        export.setMinWidth(Region.USE_PREF_SIZE);
        Region gear = new Region();
        gear.getStyleClass().addAll("icon", "gear");
        settings.setGraphic(gear);
        settings.getStyleClass().add("theme-button");
        settings.setOnAction(event -> openSettings.run());
        scenes.setOnAction(event -> openScenes.run());
        present.getStyleClass().add("present-button");
        present.setOnAction(event -> begin.run());
        show.setOnAction(event -> begin.run());
        booth.setOnAction(event -> openBooth.run());
        present.getItems().addAll(show, booth);
        ImageView mark = new ImageView(EmblemImages.at(2));
        mark.setFitWidth(MARK);
        mark.setFitHeight(MARK);
        name.getStyleClass().add("brand");
        WayButtons ways = new WayButtons(session);
        AdministrationToggle administration = new AdministrationToggle(session);
        getChildren().addAll(mark, name, brief, ways, search, space(), new PeriodBar(session), space(), administration, languages, theme,
                settings, export, scenes, present);
        List.of(name, brief, languages, export, scenes, present).forEach(whole -> whole.setMinWidth(USE_PREF_SIZE));
        yielding = List.of(brief, ways, administration);
        session.view().addListener((property, before, now) -> show(now));
        show(session.view().get());
    }

    /** A narrow window is not cut: parts give way that the title of the window or a key stands in for. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double need = getInsets().getLeft() + getInsets().getRight() - getSpacing() - room(brief);
        for (Node part : getChildren()) {
            need += room(part);
        }
        boolean whole = need <= getWidth();
        show(name, whole);
        if (!whole) {
            need += room(brief) - room(name);
        }
        for (Node part : yielding) {
            boolean stays = need <= getWidth();
            need -= stays ? 0 : room(part);
            show(part, stays && !(whole && part.equals(brief)));
        }
        super.layoutChildren();
    }

    private double room(Node part) {
        return part.minWidth(-1) + getSpacing();
    }

    private static void show(Node part, boolean now) {
        part.setManaged(now);
        part.setVisible(now);
    }

    /** In two lines of about the same length. */
    private static String broken(String name) {
        return IntStream.range(0, name.length()).filter(i -> name.charAt(i) == ' ').boxed()
                .min(Comparator.comparingInt(i -> Math.abs(2 * i - name.length())))
                .map(i -> name.substring(0, i) + "\n" + name.substring(i + 1)).orElse(name);
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private void show(ViewState state) {
        Words words = session.words();
        title.setText(session.atlas().pack().title().in(state.language()));
        brief.setText(broken(title.getText()));
        subtitle.setText(words.text("window.subtitle"));
        languages.show(state.language());
        Tip.on(languages, words.text("window.language.tip"));
        String themeName = Themes.of(state.theme()).name().in(state.language());
        theme.setAccessibleText(words.text("window.theme", themeName));
        Tip.on(theme, words.text("window.theme", themeName));
        themeIcon.getStyleClass().setAll("icon", state.theme());
        settings.setAccessibleText(words.text("window.settings"));
        Tip.on(settings, words.text("window.settings"));
        export.setText(words.text("window.export"));
        Tip.on(export, words.text("window.export.tip"));
        scenes.setText(words.text("scenes.open"));
        Tip.on(scenes, words.text("scenes.open.tip"));
        present.setText(words.text("window.present"));
        show.setText(words.text("window.present.show"));
        booth.setText(words.text("window.present.booth"));
        Tip.on(present, words.text("window.present.tip"));
    }
}
