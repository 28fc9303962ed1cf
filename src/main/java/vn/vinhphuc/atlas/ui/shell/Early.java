package vn.vinhphuc.atlas.ui.shell;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.vinhphuc.atlas.data.PackReader;
import vn.vinhphuc.atlas.data.PackResult;
import vn.vinhphuc.atlas.data.PackSource;
import vn.vinhphuc.atlas.export.Release;
import vn.vinhphuc.atlas.store.Folders;
import vn.vinhphuc.atlas.store.StartPicture;
import vn.vinhphuc.atlas.store.StartPictures;
import vn.vinhphuc.atlas.store.Store;
import vn.vinhphuc.atlas.ui.start.WindowPicture;
import vn.vinhphuc.atlas.view.WindowPlace;

/** What is read while the toolkit starts: where the window stood, the picture that may stand in its place, and the pack. */
final class Early {

    /** For small files that tell where the window stood and how it looked. */
    private static final long PATIENCE_MILLIS = 500;

    /** The picture of the very first view; the launcher of a package says where it is. */
    private static final String PICTURE_PROPERTY = "atlas.start-picture";

    private final PackSource source;
    private final Optional<Path> file;
    private final Optional<Folders> folders;
    private final Optional<Path> portrait;
    private final PackReader reader = new PackReader(Release.notBefore(LocalDate.now(ZoneId.systemDefault())));
    private final StartPictures pictures;
    private final CompletableFuture<Optional<WindowPlace>> window = new CompletableFuture<>();
    private final CompletableFuture<Optional<String>> key = new CompletableFuture<>();
    private final CompletableFuture<Optional<StartPicture>> picture = new CompletableFuture<>();
    private final CompletableFuture<Boolean> opened = new CompletableFuture<>();
    private final CompletableFuture<PackResult> result = new CompletableFuture<>();

    /**
     * Begins to read.
     *
     * @param file     that the program made, whose view is shown instead of the last one
     * @param folders  of the user
     * @param portrait where the picture of this window goes when its map is complete
     */
    Early(PackSource source, Optional<Path> file, Optional<Folders> folders, Optional<Path> portrait) {
        this.source = source;
        this.file = file;
        this.folders = folders;
        this.portrait = portrait;
        this.pictures = new StartPictures(folders,
                Optional.of(System.getProperty(PICTURE_PROPERTY, "")).filter(path -> !path.isBlank()).map(Path::of));
        Thread.ofPlatform().name("pack").daemon().start(() -> {
            try {
                read();
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
    }

    private void read() {
        try {
            key.complete(pictures.key(program(), source));
            picture.complete(file.isPresent() ? Optional.empty() : key.join().flatMap(pictures::find));
        } finally {
            key.complete(Optional.empty());
            picture.complete(Optional.empty());
        }
        try {
            window.complete(picture.join().map(StartPicture::place).orElseGet(() -> Store.in(folders).window()));
        } finally {
            window.complete(Optional.empty());
        }
        if (picture.join().isPresent()) {
            // Two processors have enough to do with the toolkit.
            opened.join();
        }
        result.complete(reader.read(source));
    }

    /** The picture is handed to the toolkit, which takes some pulses to show it, or there will be none. */
    void goOn() {
        opened.complete(true);
    }

    PackSource source() {
        return source;
    }

    Optional<Path> file() {
        return file;
    }

    Optional<Folders> folders() {
        return folders;
    }

    PackReader reader() {
        return reader;
    }

    /** The pack, as soon as it is read. */
    PackResult result() {
        return result.join();
    }

    /** Where the window stood last; a disk that does not answer holds up no window. */
    Optional<WindowPlace> stood() {
        return soon(window);
    }

    /** The picture of the window that is about to open; empty if none is kept. */
    Optional<StartPicture> picture() {
        return soon(picture);
    }

    private static <T> Optional<T> soon(CompletableFuture<Optional<T>> small) {
        return small.completeOnTimeout(Optional.empty(), PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .exceptionally(failure -> Optional.empty()).join();
    }

    /** Keeps the picture of the window for the next start, which goes on with what is kept now. */
    void keep(WindowPicture last) {
        pictures.key(program(), source).map(now -> last.keyed(now, Store.in(folders).window())).ifPresent(pictures::keep);
    }

    /**
     * Writes the picture of the window as it opened, if someone asked for it.
     *
     * @throws UncheckedIOException if the system refuses to write
     */
    void write(Supplier<Optional<WindowPicture>> first) {
        if (portrait.isPresent()) {
            try {
                StartPictures.write(first.get().orElseThrow().keyed(key.join().orElseThrow(), window.join()), portrait.get());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Its version, and the size of its jar: builds of one version differ. Where a class comes from, the virtual machine does not know in a
     * packaged program: its cache holds the folder in which the package was made.
     */
    private static String program() {
        try {
            Path first = Path.of(System.getProperty("java.class.path", "").split(File.pathSeparator, 2)[0]);
            return Release.version() + (Files.isRegularFile(first) ? " " + Files.size(first) : "");
        } catch (InvalidPathException | IOException e) {
            return Release.version();
        }
    }
}
