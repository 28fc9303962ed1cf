package vn.vinhphuc.atlas.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.data.OpenedTour;
import vn.vinhphuc.atlas.data.PackReader;
import vn.vinhphuc.atlas.data.PackResult;
import vn.vinhphuc.atlas.data.PackSource;
import vn.vinhphuc.atlas.data.PackTours;
import vn.vinhphuc.atlas.data.Problem;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.store.Kept;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.StyleSheet;
import vn.vinhphuc.atlas.ui.map.AtlasMap;
import vn.vinhphuc.atlas.ui.map.MapArt;
import vn.vinhphuc.atlas.ui.map.Painters;
import vn.vinhphuc.atlas.ui.start.StandIn;
import vn.vinhphuc.atlas.ui.start.WindowPicture;
import vn.vinhphuc.atlas.view.Fitting;
import vn.vinhphuc.atlas.view.SearchIndex;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.access.Access;

/** Reads a pack while its window already stands, then fills it: with the atlas, or with what is wrong with the pack. */
final class Opening {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final Stage stage;
    private final PackReader reader;
    private final Painters painters;
    private final Notice notice;
    private final Consumer<String> browser;
    private final Keeping keeping;
    private final Optional<StandIn> standIn;
    private Runnable complete = () -> { };
    private Optional<AtlasWindow> window = Optional.empty();
    private Optional<Path> first = Optional.empty();
    private final Region waiting = new Region();
    private final StackPane frame = new StackPane();

    /**
     * @param browser opens an address because a person asked for it
     * @param keeping of the last view
     * @param standIn for the window, in a stage that is open
     */
    Opening(Stage stage, PackReader reader, Background tiles, Background pictures, Notice notice, Consumer<String> browser,
            Keeping keeping, Optional<StandIn> standIn) {
        this.stage = stage;
        this.reader = reader;
        this.painters = new Painters(tiles, pictures, notice::apologise);
        this.notice = notice;
        this.browser = browser;
        this.keeping = keeping;
        this.standIn = standIn;
        frame.getStyleClass().add("atlas-frame");
        Scene scene = standIn.map(seen -> seen.scene(frame)).orElseGet(() -> new Scene(frame, WIDTH, HEIGHT));
        scene.getStylesheets().addAll(StyleSheet.SHELL.address(), StyleSheet.MAP.address());
        if (standIn.isEmpty()) {
            stage.setTitle(Words.of(ViewState.START.language()).text("window.title"));
        }
        fill(waiting, Themes.of(ViewState.START.theme()));
        // Only now: a stage that is open already looks up the colours at once.
        stage.setScene(scene);
    }

    void show(PackSource source) {
        show(source, () -> reader.read(source), Optional.empty());
    }

    /**
     * @param reading of the pack, which may have begun
     * @param file    that the program made, whose view is shown
     */
    void show(PackSource source, Supplier<PackResult> reading, Optional<Path> file) {
        first = file;
        stage.show();
        CompletableFuture<Kept> last = keeping.recall(this::prepare);
        painters.pictures().run(() -> attempt(reading, source, last), content -> fill(content, source));
    }

    /** Hears when the first map is complete. */
    void whenComplete(Runnable heard) {
        complete = heard;
    }

    /** The window as a new start would show it; empty while something else lies on it. */
    Optional<WindowPicture> picture() {
        return window.filter(open -> isAsOpened(open) && !notice.isVisible()).flatMap(open -> WindowPicture.of(stage));
    }

    /** Whether nothing is open in a window that a start would not open. */
    private static boolean isAsOpened(AtlasWindow window) {
        AtlasMap map = window.map();
        return map.complete() && map.isAsAtStart() && !map.measuring().inHand() && !window.isDisabled() && !window.presenting().isRunning()
                && !window.touring().strip().isVisible();
    }

    /** The empty window has the colours of the one that it will be. */
    private void prepare(ViewState last) {
        if (frame.getChildren().contains(waiting)) {
            Style.apply(frame, Themes.of(last.theme()));
            speak(last.language());
        }
    }

    /** A window that was made stays, whatever fails after it. */
    private void fill(Content content, PackSource source) {
        Optional<AtlasWindow> before = window;
        try {
            content.fill(this, source);
        } catch (RuntimeException | Error e) {
            if (window.equals(before)) {
                new Failed(e).fill(this, source);
            } else {
                notice.apologise(e);
            }
        }
    }

    /** What nobody has thought of must not leave an empty window. */
    private static Content attempt(Supplier<PackResult> reading, PackSource source, CompletableFuture<Kept> last) {
        try {
            return content(reading.get(), source, last);
        } catch (RuntimeException | Error e) {
            return new Failed(e instanceof CompletionException && e.getCause() != null ? e.getCause() : e);
        }
    }

    private static Content content(PackResult result, PackSource source, CompletableFuture<Kept> last) {
        return switch (result) {
            case PackResult.Loaded(Atlas atlas, List<Problem> warnings) -> new Prepared(atlas, MapArt.of(atlas), new SearchIndex(atlas),
                    new Access(atlas.base()), PackTours.read(source), warnings, last.join());
            case PackResult.Broken(List<Problem> problems) -> new Refused(problems);
        };
    }

    private void show(Prepared prepared, PackSource source) {
        Session session = new Session(prepared.atlas, Fitting.of(prepared.kept.view(), prepared.atlas), prepared.kept.shortlist(),
                prepared.kept.settings());
        AtlasWindow window =
                new AtlasWindow(stage, session, prepared.art, prepared.index, prepared.access, prepared.tours, painters, notice, browser,
                new Origin(source, prepared.problems, keeping.folders(), () -> show(new BundledPack())));
        fill(window, Themes.of(session.view().get().theme()));
        this.window = Optional.of(window);
        window.focus();
        speak(session.view().get().language());
        keeping.of(window);
        Machine.trouble(session.words()).ifPresent(notice::say);
        first.ifPresent(window::open);
        first = Optional.empty();
        new FirstMap(window.map(), () -> {
            window.flank.run();
            standIn.ifPresent(StandIn::windowStands);
        }, () -> {
            standIn.ifPresent(StandIn::leave);
            complete.run();
            painters.tiles().run(EmblemImages::icons, stage.getIcons()::setAll);
            prepared.warm(painters.tiles());
            window.presenting().warm();
        }).start();
        session.view().addListener((property, before, now) -> {
            if (!before.theme().equals(now.theme())) {
                Style.apply(frame, Themes.of(now.theme()));
            }
            speak(now.language());
        });
    }

    private void speak(Language language) {
        stage.setTitle(Words.of(language).text("window.title"));
        notice.speak(language);
    }

    private void fill(Parent content, Theme theme) {
        Style.apply(frame, theme);
        frame.getChildren().setAll(content, notice);
        standIn.ifPresent(seen -> seen.over(frame, content));
    }

    /** What the window will show. */
    private sealed interface Content {

        void fill(Opening window, PackSource source);
    }

    /** What takes a while to make. */
    private record Prepared(Atlas atlas, MapArt art, SearchIndex index, Access access, List<OpenedTour> tours, List<Problem> problems,
                            Kept kept) implements Content {

        private Prepared {
            problems = Stream.concat(problems.stream(), tours.stream().flatMap(tour -> tour.problems().stream())).toList();
        }

        @Override
        public void fill(Opening window, PackSource source) {
            window.show(this, source);
        }

        /** Makes ready for what a person may ask next. */
        void warm(Background background) {
            background.run(index::warm, warm -> { });
            background.run(access::warm, warm -> { });
            art.answers().prepare(background);
        }
    }

    private record Failed(Throwable failure) implements Content {

        @Override
        public void fill(Opening window, PackSource source) {
            if (source instanceof BundledPack) {
                window.standIn.ifPresent(StandIn::leave);
                new LastWords(failure).show(window.stage);
            } else {
                window.notice.apologise(failure);
                window.show(new BundledPack());
            }
        }
    }

    private record Refused(List<Problem> problems) implements Content {

        @Override
        public void fill(Opening window, PackSource source) {
            window.standIn.ifPresent(StandIn::leave);
            window.painters.tiles().run(EmblemImages::icons, window.stage.getIcons()::setAll);
            window.fill(new ProblemsView(problems, () -> window.show(new BundledPack())), Themes.of(ViewState.START.theme()));
        }
    }
}
