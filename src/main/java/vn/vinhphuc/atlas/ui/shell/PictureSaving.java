package vn.vinhphuc.atlas.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.export.ExportException;
import vn.vinhphuc.atlas.export.ExportName;
import vn.vinhphuc.atlas.export.MapPicture;
import vn.vinhphuc.atlas.export.NewFile;
import vn.vinhphuc.atlas.export.PictureFormat;
import vn.vinhphuc.atlas.export.PictureSize;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.ViewState;

/** Writes what the map shows into a file. */
final class PictureSaving {

    /** For slides, and for large screens. */
    static final PictureSize SLIDE = new PictureSize(1920, 1080);
    static final PictureSize WALL = new PictureSize(3840, 2160);

    private final Session session;
    private final MapPicture pictures;
    private final Supplier<Viewport> visible;
    private final Background background;
    private final Notice notice;
    private final Function<String, Optional<Path>> chooser;
    private final Consumer<String> browser;

    /**
     * @param visible what the map shows
     * @param chooser asks a person for a place, from the name to offer; the person has agreed to replace what is there
     * @param browser opens a folder
     */
    PictureSaving(Session session, Supplier<Viewport> visible, Background background, Notice notice,
                  Function<String, Optional<Path>> chooser, Consumer<String> browser) {
        this.session = session;
        this.pictures = new MapPicture(session.atlas());
        this.visible = visible;
        this.background = background;
        this.notice = notice;
        this.chooser = chooser;
        this.browser = browser;
    }

    void save(PictureSize size, LocalDate today) {
        ViewState view = session.view().get();
        MapPicture.Request whole = new MapPicture.Request(view, PictureFormat.PNG, size, today);
        MapPicture.Request request = view.camera().isPresent() ? whole.showing(visible.get()) : whole;
        chooser.apply(ExportName.of(today, subject().in(view.language()), view.language(), size, PictureFormat.PNG))
                .ifPresent(file -> {
                    notice.say(session.words().text("window.saving", file.getFileName()));
                    background.run(() -> written(request, file), failure -> report(file, failure));
                });
    }

    private Text subject() {
        return session.view().get().selection().flatMap(session.atlas()::site).map(Site::label)
                .orElse(session.atlas().pack().title());
    }

    private Optional<ExportException> written(MapPicture.Request request, Path file) {
        try {
            pictures.write(request, new NewFile(file, true));
            return Optional.empty();
        } catch (ExportException e) {
            return Optional.of(e);
        }
    }

    private void report(Path file, Optional<ExportException> failure) {
        Words words = session.words();
        failure.ifPresentOrElse(e -> notice.say(e.sentence(words)),
                () -> notice.say(words.text("window.saved", file.getFileName()), words.text("window.saved.folder"),
                        () -> browser.accept(String.valueOf(file.toAbsolutePath().getParent()))));
    }
}
