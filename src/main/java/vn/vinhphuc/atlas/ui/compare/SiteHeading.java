package vn.vinhphuc.atlas.ui.compare;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.LetterMark;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.Tip;

/** The head of a column: letter and name of its site. A drag or Shift with an arrow moves it, Delete takes it out, a click shows it. */
final class SiteHeading extends HBox {

    /** A mouse that moves less has clicked, px. */
    private static final double STILL = 5;

    private final Session session;
    private final Site site;
    private double grabbed;

    SiteHeading(Session session, Site site, String letter) {
        this.session = session;
        this.site = site;
        Words words = session.words();
        FigureText figures = new FigureText(words);
        getStyleClass().add("site-heading");
        String name = figures.in(site.name());
        Language other = words.language().equals(Language.VIETNAMESE) ? Language.ENGLISH : Language.VIETNAMESE;
        Prose also = new Prose().say(site.name().in(other), "date");
        VBox names = new VBox(new Prose().say(name, "name"), also);
        HBox.setHgrow(names, Priority.ALWAYS);
        Button remove = new Button(words.text("tray.remove"));
        remove.getStyleClass().setAll("remove-button");
        remove.setAccessibleText(words.text("tray.remove.spoken", name));
        Tip.on(remove, remove.getAccessibleText());
        remove.setOnAction(event -> takeOut());
        getChildren().addAll(new LetterMark(letter), names, remove);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words.text("tray.site", letter, name));
        setAccessibleHelp(words.text("tray.site.tip"));
        Tip.on(names, words.text("tray.site.tip"));
        setOnKeyPressed(this::pressed);
        setOnMousePressed(event -> grabbed = event.getSceneX());
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::released);
    }

    String id() {
        return site.id();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            show();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private void pressed(KeyEvent event) {
        boolean used = true;
        if (event.isShiftDown() && event.getCode() == KeyCode.LEFT) {
            move(-1);
        } else if (event.isShiftDown() && event.getCode() == KeyCode.RIGHT) {
            move(1);
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            takeOut();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            show();
        } else {
            used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            toFront();
            setTranslateX(event.getSceneX() - grabbed);
            setOpacity(0.8);
        }
    }

    private void released(MouseEvent event) {
        double by = event.getSceneX() - grabbed;
        setTranslateX(0);
        setOpacity(1);
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (Math.abs(by) < STILL) {
            requestFocus();
            show();
        } else {
            move((int) Math.rint(by / getWidth()));
        }
    }

    private void show() {
        session.update(state -> state.withSelection(site.id()));
    }

    private void move(int by) {
        session.update(state -> state.withCompared(state.inquiry().compared().moved(site.id(), by)));
    }

    private void takeOut() {
        session.update(state -> state.withCompared(state.inquiry().compared().without(site.id())));
    }
}
