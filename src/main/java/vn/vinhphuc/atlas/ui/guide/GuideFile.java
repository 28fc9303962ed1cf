package vn.vinhphuc.atlas.ui.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.scene.image.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import vn.vinhphuc.atlas.domain.Language;

/** The guide in one language, as it came with the program: {@code guide.md} in English, {@code guide.vi.md} in Vietnamese. */
final class GuideFile {

    private static final String FOLDER = "/guide/";

    private GuideFile() {
    }

    /** The guide in a language, or in English where it is not written in that. */
    static Node read(Language language) {
        return Parser.builder().build().parse(content("guide." + language.code() + ".md").or(() -> content("guide.md")).orElseThrow());
    }

    /** A picture that the guide names by a path of the documents; only its name counts here. */
    static Optional<Image> picture(String path) {
        try (InputStream in = GuideFile.class.getResourceAsStream(FOLDER + path.substring(path.lastIndexOf('/') + 1))) {
            return Optional.ofNullable(in).map(Image::new);
        } catch (IOException e) {
            throw new UncheckedIOException("a part of the program cannot be read", e);
        }
    }

    private static Optional<String> content(String name) {
        try (InputStream in = GuideFile.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("a part of the program cannot be read", e);
        }
    }
}
