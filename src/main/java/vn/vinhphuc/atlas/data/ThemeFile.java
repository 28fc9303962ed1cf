package vn.vinhphuc.atlas.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.vinhphuc.atlas.domain.Text;

/**
 * A theme as it stands in {@code assets/themes/<name>.json}.
 *
 * @param id      word
 * @param name    to choose it by
 * @param colours {@code #RRGGBB} or {@code #RRGGBBAA} by role
 * @param sizes   numbers by what they measure
 */
public record ThemeFile(String id, Text name, Map<String, String> colours, Map<String, Double> sizes) {

    public ThemeFile {
        colours = Map.copyOf(colours);
        sizes = Map.copyOf(sizes);
    }

    /**
     * Reads a theme of the program.
     *
     * @param name of the file, without the ending
     * @throws IllegalArgumentException if there is no such theme or its file is wrong
     */
    public static ThemeFile read(String name) {
        String path = "/assets/themes/" + name + ".json";
        try (InputStream in = ThemeFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("the program has no theme “" + name + "”");
            }
            return parse(in.readAllBytes(), path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException naming everything that is wrong */
    static ThemeFile parse(byte[] bytes, String path) {
        Problems problems = new Problems();
        return Json.parse(bytes, Where.whole(path), problems)
                .map(tree -> new Node(tree, Where.whole(path), problems))
                .flatMap(node -> node.sound(() -> theme(node)))
                .orElseThrow(() -> new IllegalArgumentException(problems.sorted().stream()
                        .map(problem -> problem.file() + " " + problem.pointer() + ": " + problem.kind() + " " + problem.arguments())
                        .collect(Collectors.joining("; "))));
    }

    private static ThemeFile theme(Node node) {
        Map<String, String> colours = new TreeMap<>();
        node.field("colours").fields().forEach((role, colour) -> colours.put(role, colour(colour)));
        Map<String, Double> sizes = new TreeMap<>();
        node.field("sizes").fields().forEach((what, size) -> sizes.put(what, size.amount()));
        ThemeFile theme = new ThemeFile(node.field("id").id(), node.field("name").text(), colours, sizes);
        node.noOtherFields();
        return theme;
    }

    private static String colour(Node node) {
        return node.string(colour -> colour.matches("#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})"), ProblemKind.NOT_A_COLOUR);
    }
}
