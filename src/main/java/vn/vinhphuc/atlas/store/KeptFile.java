package vn.vinhphuc.atlas.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.vinhphuc.atlas.data.Opened;
import vn.vinhphuc.atlas.data.ProblemKind;
import vn.vinhphuc.atlas.files.WholeFile;

/**
 * A file that the program keeps for itself, {@code name.json}, with the copy before it, {@code name.before.json}. At every
 * moment one of the two is whole, also when the program ends while it writes. What cannot be used is set aside as
 * {@code name.aside-1.json} and so on, and never overwritten before there are {@value #MOST_ASIDE} of them.
 *
 * @param <T>     what it holds
 * @param folder  where it is
 * @param name    without its ending
 * @param writing the text of the file
 * @param reading from its bytes and its name
 */
record KeptFile<T>(Path folder, String name, Function<T, String> writing, BiFunction<byte[], String, Opened<T>> reading) {

    private static final int MOST_ASIDE = 9;

    /** More than this the program never writes. */
    private static final long MOST_BYTES = 4 << 20;

    /**
     * What a file held.
     *
     * @param value    empty if there is none that can be used
     * @param troubles with what is there
     */
    record Found<T>(Optional<T> value, List<Trouble> troubles) {
    }

    /** Reads the file, or else the copy before it. */
    Found<T> read() {
        Attempt<T> current = attempt(file(""));
        if (current.value.isPresent()) {
            return new Found<>(current.value, List.of());
        }
        Attempt<T> before = attempt(file(".before"));
        List<Trouble> troubles = new ArrayList<>();
        current.fault.ifPresent(fault -> troubles.add(setAside(file(""), fault, before.value.isPresent())));
        before.fault.ifPresent(fault -> troubles.add(setAside(file(".before"), fault, false)));
        return new Found<>(before.value, List.copyOf(troubles));
    }

    /** What the file holds now, if it can be used; nothing is set aside. */
    Optional<T> glance() {
        return attempt(file("")).value;
    }

    /** Writes the file; the one that is there becomes the copy before it. */
    void write(T value) throws IOException {
        byte[] bytes = writing.apply(value).getBytes(StandardCharsets.UTF_8);
        new WholeFile(file(""), true).writeKeeping(file(".before"), out -> out.write(bytes));
    }

    private Path file(String mark) {
        return folder.resolve(name + mark + ".json");
    }

    private Attempt<T> attempt(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Attempt.failed(Trouble.Fault.DAMAGED);
            }
            Opened<T> opened = reading.apply(Files.readAllBytes(file), String.valueOf(file.getFileName()));
            boolean newer = opened.problems().stream().anyMatch(problem -> problem.kind() == ProblemKind.UNKNOWN_SCHEMA);
            return opened.content().map(Attempt::new)
                    .orElseGet(() -> Attempt.failed(newer ? Trouble.Fault.NEWER : Trouble.Fault.DAMAGED));
        } catch (NoSuchFileException e) {
            return new Attempt<>(Optional.empty(), Optional.empty());
        } catch (IOException e) {
            return Attempt.failed(Trouble.Fault.UNREADABLE);
        }
    }

    private Trouble setAside(Path file, Trouble.Fault fault, boolean copy) {
        int number = 1;
        while (number < MOST_ASIDE && Files.exists(file(".aside-" + number))) {
            number++;
        }
        Path aside = file(".aside-" + number);
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return new Trouble.NotUsed(file, fault, Optional.of(aside), copy);
        } catch (IOException e) {
            return new Trouble.NotUsed(file, fault, Optional.empty(), copy);
        }
    }

    private record Attempt<T>(Optional<T> value, Optional<Trouble.Fault> fault) {

        Attempt(T value) {
            this(Optional.of(value), Optional.empty());
        }

        static <T> Attempt<T> failed(Trouble.Fault fault) {
            return new Attempt<>(Optional.empty(), Optional.of(fault));
        }
    }
}
