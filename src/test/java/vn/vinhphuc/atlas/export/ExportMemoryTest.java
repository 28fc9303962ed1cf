package vn.vinhphuc.atlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhphuc.atlas.cartography.sheet.Furniture;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.view.ViewState;

class ExportMemoryTest {

    private static final ExportChoice FIRST = ExportChoice.first(ViewState.START);

    @Test
    void aChoiceComesBackFromItsWords() {
        ExportChoice choice = new ExportChoice(ExportChoice.Kind.SHORTLIST, new MapChoice(PictureFormat.SVG, MapChoice.Surface.LARGE_SCREEN,
                new PictureSize(16_000, 900), new PaperSize(PaperSize.Format.A3, false), Set.of(Furniture.LEGEND)), DataFormat.KML,
                ExportChoice.Scope.LISTED, ExportChoice.Scope.STARRED,
                new HandoutChoice("", HandoutChoice.Form.SLIDES, true), "", Language.ENGLISH, "projector");
        assertThat(ExportMemory.choice(ExportMemory.words(choice), FIRST)).isEqualTo(choice);
    }

    @Test
    void aMapWithoutFurnitureIsNotTakenForOneWithAll() {
        MapChoice bare = new MapChoice(PictureFormat.PNG, MapChoice.Surface.SCREEN, new PictureSize(16, 16), FIRST.map().paper(), Set.of());
        assertThat(ExportMemory.choice(ExportMemory.words(FIRST.withMap(bare)), FIRST).map().furniture()).isEmpty();
    }

    @Test
    void rememberTheFolderUnlessItIsGone(@TempDir Path there) {
        assertThat(ExportMemory.folder(ExportMemory.words(FIRST, there))).isEqualTo(there);
        assertThat(ExportMemory.folder(ExportMemory.words(FIRST, there.resolve("gone"))))
                .isEqualTo(ExportMemory.folder(Map.of())).isDirectory();
        assertThat(ExportMemory.folder(Map.of("folder", "\0"))).isEqualTo(ExportMemory.folder(Map.of()));
    }

    @Test
    void wordsThatNobodyKnowsArePassedOver() {
        Map<String, String> words = new HashMap<>(ExportMemory.words(FIRST));
        words.replaceAll((name, word) -> "unheard-of");
        ExportChoice read = ExportMemory.choice(words, FIRST);
        assertThat(read.withMap(FIRST.map())).isEqualTo(FIRST);
        assertThat(ExportMemory.choice(Map.of("folder", "/nowhere"), FIRST)).isEqualTo(FIRST);
        HandoutChoice spoken = new HandoutChoice("", HandoutChoice.Form.TWO_ON_A_PAGE, true);
        ExportChoice noted = new ExportChoice(FIRST.kind(), FIRST.map(), FIRST.data(), FIRST.scope(), FIRST.sheets(), spoken, FIRST.guest(),
                FIRST.language(), FIRST.theme());
        assertThat(ExportMemory.choice(Map.of("notes", "perhaps"), noted).handout().notes()).isTrue();
        assertThat(ExportMemory.choice(Map.of("notes", "false"), noted).handout().notes()).isFalse();
    }
}
