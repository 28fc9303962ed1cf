package vn.vinhphuc.atlas.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vinhphuc.atlas.domain.Text;

/**
 * A theme as it stands in {@code assets/themes/<name>.json}.
 *
 * @param id      word
 * @param name    to choose it by
 * @param colours {@code #RRGGBB} or {@code #RRGGBBAA} by role
 * @param scale   factor on all sizes of symbols, lines and text, more than 0
 * @param lines   how heavy lines are, by role
 */
public record ThemeFile(String id, Text name, Map<String, String> colours, double scale, Map<String, Line> lines) {

    private static final Pattern COLOUR = Pattern.compile("#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})");

    private static final double LARGEST = 100;

    public ThemeFile {
        colours = Map.copyOf(colours);
        lines = Map.copyOf(lines);
    }

    /**
     * What a theme must say, and may not say more.
     *
     * @param colours roles with a colour
     * @param solid   roles of lines without gaps
     * @param broken  roles of lines with gaps
     */
    public record Roles(Collection<String> colours, Collection<String> solid, Collection<String> broken) {
    }

    /**
     * A length on the map.
     *
     * @param at10 logical px at zoom 10, more than 0
     * @param at12 logical px at zoom 12, more than 0
     */
    public record Length(double at10, double at12) {
    }

    /**
     * How heavy a line is.
     *
     * @param dash lengths drawn and left out in turn; none for a line without gaps
     */
    public record Line(Length width, List<Length> dash) {

        public Line {
            dash = List.copyOf(dash);
        }
    }

    /**
     * Reads a theme of the program.
     *
     * @param name  of the file, without the ending
     * @param roles what it must say
     * @throws IllegalArgumentException if there is no such theme or its file is wrong
     */
    public static ThemeFile read(String name, Roles roles) {
        String path = "/assets/themes/" + name + ".json";
        try (InputStream in = ThemeFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("the program has no theme “" + name + "”");
            }
            return parse(in.readAllBytes(), path, roles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException naming everything that is wrong */
    static ThemeFile parse(byte[] bytes, String path, Roles roles) {
        Problems problems = new Problems();
        return Json.parse(bytes, Where.whole(path), problems)
                .map(tree -> new Node(tree, Where.whole(path), problems))
                .flatMap(node -> node.sound(() -> theme(node, roles)))
                .orElseThrow(() -> new IllegalArgumentException(problems.sorted().stream()
                        .map(problem -> problem.file() + " " + problem.pointer() + ": " + problem.kind() + " " + problem.arguments())
                        .collect(Collectors.joining("; "))));
    }

    private static ThemeFile theme(Node node, Roles roles) {
        ThemeFile theme = new ThemeFile(node.field("id").id(), node.field("name").text(),
                each(node.field("colours"), roles.colours(), ThemeFile::colour), scale(node.field("sizes")),
                lines(node.field("lines"), roles));
        node.noOtherFields();
        return theme;
    }

    private static <T> Map<String, T> each(Node node, Collection<String> roles, Function<Node, T> reading) {
        Map<String, T> read = new TreeMap<>();
        roles.forEach(role -> read.put(role, reading.apply(node.field(role))));
        node.noOtherFields();
        return read;
    }

    private static String colour(Node node) {
        return node.string(COLOUR.asMatchPredicate(), ProblemKind.NOT_A_COLOUR);
    }

    private static double scale(Node node) {
        double scale = node.field("scale").number(0.5, 4);
        node.noOtherFields();
        return scale;
    }

    private static Map<String, Line> lines(Node node, Roles roles) {
        Map<String, Line> lines = new TreeMap<>();
        roles.solid().forEach(role -> lines.put(role, line(node.field(role), false)));
        roles.broken().forEach(role -> lines.put(role, line(node.field(role), true)));
        node.noOtherFields();
        return lines;
    }

    private static Line line(Node node, boolean broken) {
        Length width = length(node.field("width"));
        List<Length> dash = broken ? dash(node.field("dash")) : List.of();
        if (node.isThere()) {
            node.noOtherFields();
        }
        return new Line(width, dash);
    }

    private static List<Length> dash(Node node) {
        List<Length> dash = node.isThere() ? node.someItems().stream().map(ThemeFile::length).toList() : List.of();
        if (dash.size() % 2 != 0) {
            node.error(ProblemKind.ODD_DASH, node.found());
        }
        return dash;
    }

    private static Length length(Node node) {
        List<Optional<Double>> sizes = node.isThere() ? node.each(size -> size.sound(size::number)) : List.of();
        boolean right = sizes.size() == 2 && sizes.stream().allMatch(size -> size.filter(px -> px > 0 && px <= LARGEST).isPresent());
        if (!right && node.isThere()) {
            node.error(ProblemKind.NOT_A_WEIGHT, node.found());
        }
        return right ? new Length(sizes.getFirst().orElseThrow(), sizes.getLast().orElseThrow()) : new Length(1, 1);
    }
}
