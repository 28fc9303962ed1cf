package vn.vinhphuc.atlas.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A font file is lost, torn, or all of them are. */
class FaceFileTest {

    @Test
    void theMostSimilarFaceStandsInForALostOne() {
        Set<String> lost = Set.of(Face.SEMIBOLD.resource(), Face.MEDIUM_ITALIC.resource());
        assertThat(name(Face.SEMIBOLD, lost)).isEqualTo(FaceFile.of(Face.MEDIUM).orElseThrow().font().getFontName());
        assertThat(name(Face.MEDIUM_ITALIC, lost)).isEqualTo(FaceFile.of(Face.ITALIC).orElseThrow().font().getFontName());
        assertThat(name(Face.BOLD, lost)).contains("Bold");
    }

    @Test
    void aTornFileCountsAsLost() {
        assertThat(FaceFile.of(Face.BOLD, path -> path.equals(Face.BOLD.resource()) ? new ByteArrayInputStream(new byte[] {0, 1, 0, 0, 7})
                : FaceFile.class.getResourceAsStream(path)).orElseThrow().bytes()).hasSizeGreaterThan(10_000);
    }

    @Test
    void withoutAnyFileThereIsNone() {
        assertThat(FaceFile.of(Face.REGULAR, path -> null)).isEmpty();
    }

    private static String name(Face face, Set<String> lost) {
        return FaceFile.of(face, path -> lost.contains(path) ? null : FaceFile.class.getResourceAsStream(path)).orElseThrow().font()
                .getFontName();
    }
}
