package vn.vinhphuc.atlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.view.ViewState;

/** Files that a start finds torn, of another version, or as something else. */
class DamagedFilesTest extends InAHome {

    /** Between the two moves of a write there is only the copy before. */
    @Test
    void theCopyBeforeIsEnough() throws IOException {
        keepThree();
        Files.delete(home.resolve("view.json"));
        assertThat(store().recall()).isEqualTo(new Store.Recalled(kept(SECOND), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"{\"holds\": \"vi | DAMAGED", "'' | DAMAGED", "{\"holds\": \"view\", \"schema\": 2, \"x\": 1} | NEWER",
        "[] | DAMAGED"})
    void whatCannotBeUsedIsSetAsideAndTold(String content, Trouble.Fault fault) throws IOException {
        keepThree();
        Path view = home.resolve("view.json");
        Files.writeString(view, content);
        Store store = store();
        Store.Recalled recalled = store.recall();
        assertThat(recalled.kept().view()).isEqualTo(SECOND);
        assertThat(recalled.troubles()).containsExactly(
                new Trouble.NotUsed(view, fault, Optional.of(home.resolve("view.aside-1.json")), true));
        assertThat(home.resolve("view.aside-1.json")).hasContent(content);

        store.keep(kept(THIRD));
        Files.writeString(view, content);
        assertThat(store().recall().kept().view()).isEqualTo(SECOND);
        assertThat(names()).contains("view.aside-1.json", "view.aside-2.json").doesNotContain("view.json");
    }

    @Test
    void whereBothCopiesAreGoneASessionBeginsAnew() throws IOException {
        keepThree();
        Files.writeString(home.resolve("view.json"), "{");
        Files.writeString(home.resolve("view.before.json"), "{");
        Store.Recalled recalled = store().recall();
        assertThat(recalled.kept().view()).isEqualTo(ViewState.START.withTheme("dark").withLanguage(Language.ENGLISH));
        assertThat(recalled.troubles()).hasSize(2);
        assertThat(store().recall().troubles()).isEmpty();
    }

    @Test
    void aFolderUnderTheNameIsSetAsideToo() throws IOException {
        Files.createDirectory(home.resolve("view.json"));
        assertThat(store().recall().troubles()).singleElement().extracting("fault").isEqualTo(Trouble.Fault.UNREADABLE);
        assertThat(store().keep(kept(FIRST))).isEmpty();
        assertThat(store().recall().kept().view()).isEqualTo(FIRST);
    }

    @Test
    void asideFilesDoNotGrowWithoutEnd() throws IOException {
        for (int i = 0; i < 30; i++) {
            Files.writeString(home.resolve("view.json"), "{" + i);
            store().recall();
        }
        assertThat(names()).hasSize(9);
    }
}
