package vn.vinhphuc.atlas.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.StrongEmphasis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;

class GuideFileTest {

    static List<Language> languages() {
        return Words.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPictureIsThere(Language language) {
        assertThat(of(Image.class, GuideFile.read(language))).isNotEmpty()
                .allSatisfy(image -> assertThat(GuideFile.class.getResource(image.getDestination().replaceFirst(".*/", "/guide/")))
                        .as(image.getDestination()).isNotNull());
    }

    /** What the screen cannot draw would silently be missing. */
    @ParameterizedTest
    @MethodSource("languages")
    void onlyWhatTheScreenCanDrawIsUsed(Language language) {
        assertThat(of(OrderedList.class, GuideFile.read(language))).isEmpty();
        assertThat(of(BlockQuote.class, GuideFile.read(language))).isEmpty();
        assertThat(of(FencedCodeBlock.class, GuideFile.read(language))).isEmpty();
    }

    /** Each of them shows the window in its own words. */
    @Test
    void bothLanguagesSayTheSame() {
        Node english = GuideFile.read(new Language("en"));
        Node vietnamese = GuideFile.read(Language.VIETNAMESE);
        assertThat(of(Heading.class, english)).hasSameSizeAs(of(Heading.class, vietnamese));
        assertThat(of(Image.class, english)).extracting(image -> image.getDestination().replace(".png", ".vi.png"))
                .isEqualTo(of(Image.class, vietnamese).stream().map(Image::getDestination).toList());
        assertThat(keys(english)).isEqualTo(keys(vietnamese));
    }

    private static List<String> keys(Node document) {
        return of(StrongEmphasis.class, document).stream()
                .map(strong -> ((org.commonmark.node.Text) strong.getFirstChild()).getLiteral()).toList();
    }

    private static <T extends Node> List<T> of(Class<T> kind, Node document) {
        List<T> found = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                    if (kind.isInstance(child)) {
                        found.add(kind.cast(child));
                    }
                }
                super.visitChildren(parent);
            }
        });
        return found;
    }
}
