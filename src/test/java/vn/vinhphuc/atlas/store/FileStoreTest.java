package vn.vinhphuc.atlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.RandomView;
import vn.vinhphuc.atlas.view.ViewState;

class FileStoreTest {

    private static final ViewState FIRST = ViewState.START.withSelection("kcn-a").withTheme("dark").withLanguage(Language.ENGLISH);
    private static final ViewState SECOND = FIRST.withSelection("kcn-b");
    private static final ViewState THIRD = FIRST.withSelection("kcn-c");

    @TempDir
    Path home;

    @Test
    void anEmptyHomeIsANewSession() throws IOException {
        assertThat(store().recall()).isEqualTo(new Store.Recalled(ViewState.START, List.of()));
        assertThat(names()).isEmpty();
    }

    @Test
    void theLastViewReturns() throws IOException {
        RandomView person = new RandomView(5);
        ViewState view = person.view();
        Store store = store();
        for (int i = 0; i < 20; i++) {
            view = person.changed(view);
            assertThat(store.keep(view)).isEmpty();
            assertThat(store().recall()).isEqualTo(new Store.Recalled(view, List.of()));
        }
        assertThat(names()).isSubsetOf("view.json", "view.before.json", "settings.json", "settings.before.json").contains("view.json");
    }

    @Test
    void preferencesBeginANewSession() throws IOException {
        store().keep(FIRST);
        Files.delete(home.resolve("view.json"));
        assertThat(store().recall().view()).isEqualTo(ViewState.START.withTheme("dark").withLanguage(Language.ENGLISH));
    }

    /** Between the two moves of a write there is only the copy before. */
    @Test
    void theCopyBeforeIsEnough() throws IOException {
        keepThree();
        Files.delete(home.resolve("view.json"));
        assertThat(store().recall()).isEqualTo(new Store.Recalled(SECOND, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"holds\": \"vi | DAMAGED", "'' | DAMAGED", "{\"holds\": \"view\", \"schema\": 2, \"x\": 1} | NEWER",
        "[] | DAMAGED"})
    void whatCannotBeUsedIsSetAsideAndTold(String content, Trouble.Fault fault) throws IOException {
        keepThree();
        Path view = home.resolve("view.json");
        Files.writeString(view, content);
        Store store = store();
        Store.Recalled recalled = store.recall();
        assertThat(recalled.view()).isEqualTo(SECOND);
        assertThat(recalled.troubles()).containsExactly(
                new Trouble.NotUsed(view, fault, Optional.of(home.resolve("view.aside-1.json")), true));
        assertThat(home.resolve("view.aside-1.json")).hasContent(content);

        store.keep(THIRD);
        Files.writeString(view, content);
        assertThat(store().recall().view()).isEqualTo(SECOND);
        assertThat(names()).contains("view.aside-1.json", "view.aside-2.json").doesNotContain("view.json");
    }

    @Test
    void whereBothCopiesAreGoneASessionBeginsAnew() throws IOException {
        keepThree();
        Files.writeString(home.resolve("view.json"), "{");
        Files.writeString(home.resolve("view.before.json"), "{");
        Store.Recalled recalled = store().recall();
        assertThat(recalled.view()).isEqualTo(ViewState.START.withTheme("dark").withLanguage(Language.ENGLISH));
        assertThat(recalled.troubles()).hasSize(2);
        assertThat(store().recall().troubles()).isEmpty();
    }

    @Test
    void aFolderUnderTheNameIsSetAsideToo() throws IOException {
        Files.createDirectory(home.resolve("view.json"));
        assertThat(store().recall().troubles()).singleElement().extracting("fault").isEqualTo(Trouble.Fault.UNREADABLE);
        assertThat(store().keep(FIRST)).isEmpty();
        assertThat(store().recall().view()).isEqualTo(FIRST);
    }

    @Test
    void asideFilesDoNotGrowWithoutEnd() throws IOException {
        for (int i = 0; i < 30; i++) {
            Files.writeString(home.resolve("view.json"), "{" + i);
            store().recall();
        }
        assertThat(names()).hasSize(9);
    }

    @Test
    void whatThisProgramDoesNotHaveGivesWay() {
        store().keep(FIRST.withTheme("sepia").withLanguage(new Language("xx")));
        assertThat(store().recall().view()).isEqualTo(FIRST.withTheme("light").withLanguage(Language.VIETNAMESE));
    }

    @Test
    void aHomeThatCannotBeWrittenIsTold() throws IOException {
        Files.writeString(home.resolve("file"), "");
        Path folder = home.resolve("file").resolve("state");
        Store store = Store.in(Optional.of(Folders.at(folder)));
        assertThat(store.recall().troubles()).isEmpty();
        assertThat(store.keep(FIRST)).containsInstanceOf(Trouble.NotKept.class);
    }

    @Test
    void onlyItsUserMayLookIntoANewFolder() throws IOException {
        assumeThat(home.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path folder = home.resolve("a").resolve("b");
        Store.in(Optional.of(Folders.at(folder))).keep(FIRST);
        assertThat(Files.getPosixFilePermissions(folder)).hasSize(3);
    }

    @Test
    void aSystemWithoutAFolderForItsUserIsTold() {
        assertThat(Store.in(Optional.empty()).keep(FIRST)).contains(new Trouble.NoFolder());
        assertThat(Store.none().keep(FIRST)).isEmpty();
    }

    /** Two programs on one folder, each with its own idea; whoever reads meanwhile sees one of them, whole. */
    @Test
    void twoWindowsDoNotHarmEachOther() {
        Store one = store();
        Store other = store();
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            ViewState view = random.nextBoolean() ? FIRST.withQuery("a" + i) : SECOND.withQuery("b" + i);
            assertThat((random.nextBoolean() ? one : other).keep(view)).isEmpty();
            assertThat(store().recall()).isEqualTo(new Store.Recalled(view, List.of()));
        }
    }

    @Test
    void everyTroubleIsASentence() {
        Path file = Path.of("view.json");
        for (Language language : Words.languages()) {
            Stream<Trouble> troubles = Stream.of(new Trouble.NoFolder(), new Trouble.NotKept(home, "full"),
                    new Trouble.NotUsed(file, Trouble.Fault.NEWER, Optional.of(Path.of("aside.json")), true),
                    new Trouble.NotUsed(file, Trouble.Fault.UNREADABLE, Optional.empty(), false));
            assertThat(troubles.map(trouble -> trouble.sentence(Words.of(language))))
                    .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("{"));
        }
    }

    private void keepThree() {
        Store store = store();
        Stream.of(FIRST, SECOND, THIRD).forEach(view -> assertThat(store.keep(view)).isEmpty());
    }

    private Store store() {
        return Store.in(Optional.of(Folders.at(home)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
