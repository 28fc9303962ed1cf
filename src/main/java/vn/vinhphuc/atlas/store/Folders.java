package vn.vinhphuc.atlas.store;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folders of one user of the program, as the system wants them (on Linux the XDG Base Directory Specification 0.8).
 * They need not be there yet.
 *
 * @param state    for what was being looked at
 * @param settings for what a new session starts with
 */
public record Folders(Path state, Path settings) {

    private static final String BESIDE = "settings";
    private static final String ON_LINUX = "vinh-phuc-atlas";
    private static final String ELSEWHERE = "Vinh Phuc Atlas";

    /** Everything in one folder, such as one on a USB stick. */
    public static Folders at(Path folder) {
        return new Folders(folder, folder);
    }

    /**
     * A folder {@value #BESIDE} beside the program, if someone made one: then it travels with the program, as on a USB stick.
     *
     * @param program folder of the program; blank if it is not in a package
     */
    public static Optional<Folders> beside(String program) {
        return path(program).map(folder -> folder.resolve(BESIDE)).filter(Files::isDirectory).map(Folders::at);
    }

    /**
     * The folders of the user who is logged in; empty if the system does not say where they are.
     *
     * @param system      its name, as in the property {@code os.name}
     * @param environment its variables
     * @param home        the folder of the user; blank or {@code ?} if there is none
     */
    public static Optional<Folders> of(String system, Map<String, String> environment, String home) {
        String name = system.toLowerCase(Locale.ROOT);
        Optional<Path> listed = home.equals("?") ? Optional.empty() : path(home);
        if (name.startsWith("windows")) {
            return path(environment.getOrDefault("APPDATA", ""))
                    .or(() -> listed.map(folder -> folder.resolve("AppData").resolve("Roaming")))
                    .map(folder -> at(folder.resolve(ELSEWHERE)));
        }
        if (name.startsWith("mac")) {
            return listed.map(folder -> at(folder.resolve("Library").resolve("Application Support").resolve(ELSEWHERE)));
        }
        // The specification means the variable, which need not be what the list of users says.
        Optional<Path> own = absolute(environment, "HOME").or(() -> listed);
        Optional<Path> state = absolute(environment, "XDG_STATE_HOME")
                .or(() -> own.map(folder -> folder.resolve(".local").resolve("state")));
        Optional<Path> settings = absolute(environment, "XDG_CONFIG_HOME").or(() -> own.map(folder -> folder.resolve(".config")));
        return state.flatMap(one -> settings.map(other -> new Folders(one.resolve(ON_LINUX), other.resolve(ON_LINUX))));
    }

    /** The specification wants relative paths to be ignored. */
    private static Optional<Path> absolute(Map<String, String> environment, String variable) {
        return Optional.of(environment.getOrDefault(variable, "")).filter(path -> path.startsWith("/")).flatMap(Folders::path);
    }

    private static Optional<Path> path(String said) {
        try {
            return said.isBlank() ? Optional.empty() : Optional.of(Path.of(said));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
