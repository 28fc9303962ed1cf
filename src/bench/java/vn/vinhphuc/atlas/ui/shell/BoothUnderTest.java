package vn.vinhphuc.atlas.ui.shell;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.stage.Window;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.Comfort;

/** A booth that is open, and guests who touch what there is to touch. JavaFX thread only. */
public final class BoothUnderTest {

    private final AtlasWindow desk;

    private BoothUnderTest(AtlasWindow desk) {
        this.desk = desk;
    }

    /** Opens the booth in the place of the window of this process. */
    public static BoothUnderTest open(LongSupplier clock) {
        AtlasWindow desk = Window.getWindows().stream().flatMap(window -> Stream.ofNullable(window.getScene()))
                .flatMap(scene -> nodes(scene.getRoot())).filter(AtlasWindow.class::isInstance).map(AtlasWindow.class::cast)
                .findFirst().orElseThrow();
        desk.boothing().enter(Comfort.USUAL.patience().millis(), clock);
        return new BoothUnderTest(desk);
    }

    /** Whether somebody is there. */
    public boolean busy() {
        return running().host().booth().get().guest().isPresent();
    }

    /** Which scene plays, from 0. */
    public int scene() {
        return running().player().show().get().index();
    }

    /** Somebody begins, in one of the languages. */
    public void begin(RandomGenerator random) {
        touch("begin", random);
    }

    /** Touches a question, a language, a site or the map. */
    public void explore(RandomGenerator random) {
        Session session = running().host().session();
        switch (random.nextInt(5)) {
            case 0 -> touch("question-chip", random);
            case 1 -> touch("plain", random);
            case 2 -> touch("round", random);
            default -> {
                List<String> sites = session.atlas().sites().stream().map(site -> site.id()).toList();
                session.update(view -> view.withSelection(sites.get(random.nextInt(sites.size()))));
            }
        }
    }

    private void touch(String style, RandomGenerator random) {
        List<ButtonBase> all = Window.getWindows().stream().flatMap(window -> Stream.ofNullable(window.getScene()))
                .flatMap(scene -> nodes(scene.getRoot())).filter(node -> node.getStyleClass().contains(style) && node instanceof ButtonBase)
                .map(ButtonBase.class::cast).toList();
        all.get(random.nextInt(all.size())).fire();
    }

    private RunningBooth running() {
        return desk.boothing().running().orElseThrow();
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(BoothUnderTest::nodes))
                : Stream.of(node);
    }
}
