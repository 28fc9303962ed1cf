package vn.vinhphuc.atlas.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.vinhphuc.atlas.files.Refusal;
import vn.vinhphuc.atlas.i18n.Words;

/** Something that kept the program from returning to where it was, or will do so; the window works all the same. */
public sealed interface Trouble {

    /** What is wrong with a file that is there. */
    enum Fault {
        /** It is torn, or holds something else. */
        DAMAGED("store.damaged"),
        /** It was written by another version of the program, most likely a newer one. */
        NEWER("store.newer"),
        /** The system does not let it be read. */
        UNREADABLE("store.unreadable");

        private final String key;

        Fault(String key) {
            this.key = key;
        }
    }

    /**
     * A file that was not used.
     *
     * @param file  where it was
     * @param fault what is wrong with it
     * @param aside where it is now; empty if the system did not let it be moved
     * @param copy  whether an earlier copy was used instead
     */
    record NotUsed(Path file, Fault fault, Optional<Path> aside, boolean copy) implements Trouble {
    }

    /**
     * Nothing in a folder can be read.
     *
     * @param folder where everything is
     */
    record FolderNotRead(Path folder) implements Trouble {
    }

    /**
     * Nothing can be written.
     *
     * @param folder where it should go
     * @param why    the system's words
     */
    record NotKept(Path folder, String why) implements Trouble {
    }

    /**
     * A tour cannot be written.
     *
     * @param folder where it should go
     * @param why    the system's words
     */
    record TourNotKept(Path folder, String why) implements Trouble {
    }

    /** The system does not say where a user's files go. */
    record NoFolder() implements Trouble {
    }

    /** What happened, and what the program does about it. */
    default String sentence(Words words) {
        return switch (this) {
            case NotUsed(Path file, Fault fault, Optional<Path> aside, boolean copy) -> String.join(" ",
                    words.text(fault.key, file),
                    aside.map(name -> words.text("store.aside", name.getFileName())).orElseGet(() -> words.text("store.left")),
                    words.text(copy ? "store.copy" : "store.afresh"));
            case FolderNotRead(Path folder) -> words.text("store.folder-unreadable", folder);
            case NotKept(Path folder, String why) -> words.text("store.not-kept", folder, Refusal.in(why, words::text));
            case TourNotKept(Path folder, String why) -> words.text("store.tour-not-kept", folder, Refusal.in(why, words::text));
            case NoFolder() -> words.text("store.no-folder");
        };
    }

    /** The same in fewer words: where several files of a folder can be neither read nor moved, it is the folder. */
    static List<Trouble> inBrief(List<Trouble> troubles) {
        Map<Path, Long> shut = troubles.stream().flatMap(trouble -> shut(trouble).stream())
                .collect(Collectors.groupingBy(folder -> folder, Collectors.counting()));
        return troubles.stream().map(trouble -> shut(trouble).filter(folder -> shut.getOrDefault(folder, 0L) > 1)
                .<Trouble>map(FolderNotRead::new).orElse(trouble)).distinct().toList();
    }

    private static Optional<Path> shut(Trouble trouble) {
        return trouble instanceof NotUsed(Path file, Fault fault, Optional<Path> aside, boolean copy) && fault == Fault.UNREADABLE
                && aside.isEmpty() && !copy ? Optional.ofNullable(file.getParent()) : Optional.empty();
    }
}
