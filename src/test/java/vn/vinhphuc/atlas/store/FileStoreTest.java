package vn.vinhphuc.atlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.data.OpenedTour;
import vn.vinhphuc.atlas.data.TourFile;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.RandomView;
import vn.vinhphuc.atlas.view.Comfort;
import vn.vinhphuc.atlas.view.PromotionOffice;
import vn.vinhphuc.atlas.view.Settings;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.WindowPlace;
import vn.vinhphuc.atlas.view.tour.LastShow;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Tour;

class FileStoreTest {

    private static final ViewState FIRST = ViewState.START.withSelection("kcn-a").withTheme("dark").withLanguage(Language.ENGLISH);
    private static final ViewState SECOND = FIRST.withSelection("kcn-b");
    private static final ViewState THIRD = FIRST.withSelection("kcn-c");

    @TempDir
    Path home;

    /** The power goes in the middle of a show, and once more while the next step is written. */
    @Test
    void theNextStartKnowsWhereAShowHasComeTo() throws IOException {
        Path folder = home.resolve("show");
        assertThat(Store.in(Optional.of(Folders.at(folder))).lastShow()).isEmpty();
        LastShow third = new LastShow("province", "corridor", true, true);
        Store.in(Optional.of(Folders.at(folder))).keep(third);
        assertThat(Store.in(Optional.of(Folders.at(folder))).lastShow()).contains(third);
        Store.in(Optional.of(Folders.at(folder))).keep(new LastShow("province", "parks", true, true));
        Files.writeString(folder.resolve("show.json"), "{\"holds\": \"show\", \"sch");
        assertThat(Store.in(Optional.of(Folders.at(folder))).lastShow()).contains(third);
        assertThat(Store.none().lastShow()).isEmpty();
    }

    /** A laptop at a booth starts again by itself: what guests see next is the booth. */
    @Test
    void theNextStartKnowsWhetherABoothWasOpen() {
        Optional<Folders> folder = Optional.of(Folders.at(home.resolve("booth")));
        assertThat(Store.in(folder).isBoothOpen()).isFalse();
        Store.in(folder).keepBooth(true);
        assertThat(Store.in(folder).isBoothOpen()).isTrue();
        Store.in(folder).keepBooth(false);
        assertThat(Store.in(folder).isBoothOpen()).isFalse();
        Store.none().keepBooth(true);
        assertThat(Store.none().isBoothOpen()).isFalse();
    }

    @Test
    void toursOfAPersonReturnAndABrokenOneIsNamedAndLeftAlone() throws IOException {
        Path folder = home.resolve("made");
        Tour tour = Tour.named("own-1", Text.of("Của tôi", "Mine"), "1")
                .with(0, Scene.of("scene-1", FIRST, Text.of("Cảnh 1", "Scene 1")));
        assertThat(Store.in(Optional.of(Folders.at(folder))).tours().byName()).isEmpty();
        assertThat(Store.in(Optional.of(Folders.at(folder))).keep(tour)).isEmpty();
        Path broken = folder.resolve("tours").resolve("own-2.json");
        Files.writeString(broken, "{\"holds\": \"tour\", \"sch");

        Map<String, OpenedTour> found = Store.in(Optional.of(Folders.at(folder))).tours().byName();
        assertThat(found.keySet()).containsExactly("own-1", "own-2");
        assertThat(found.get("own-1").tour()).contains(tour);
        assertThat(found.get("own-2").tour()).isEmpty();
        assertThat(found.get("own-2").sentences(Words.of(Language.ENGLISH)).getFirst()).contains("tours/own-2.json");
        assertThat(Files.readString(broken)).isEqualTo("{\"holds\": \"tour\", \"sch");
    }

    /** A person has copied the file of a colleague into the folder, as the system named it. */
    @Test
    void aTourInAFileOfAnyNameStaysOverManyStarts() throws IOException {
        Path folder = home.resolve("copied");
        Files.createDirectories(folder.resolve("tours"));
        Path file = folder.resolve("tours").resolve("Đoàn Bắc Ninh (2).json");
        Files.writeString(file, TourFile.write(Tour.named("own-1", Text.vietnamese("Của bạn"), "1")));
        Files.writeString(folder.resolve("tours").resolve("doan-bac-ninh-2.json"), TourFile.write(Tour.named("own-1", Text.vietnamese("Của tôi"), "1")));

        for (int minutes = 6; minutes < 9; minutes++) {
            Store store = Store.in(Optional.of(Folders.at(folder)));
            Map<String, OpenedTour> found = store.tours().byName();
            assertThat(found.keySet()).containsExactly("doan-bac-ninh-2", "doan-bac-ninh-2-2");
            Tour tour = found.get("doan-bac-ninh-2-2").tour().orElseThrow();
            assertThat(tour.title()).isEqualTo(Text.vietnamese("Của bạn"));
            assertThat(store.keep(tour.withMinutes(minutes))).isEmpty();
        }
        Store last = Store.in(Optional.of(Folders.at(folder)));
        assertThat(last.tours().byName().get("doan-bac-ninh-2-2").tour().orElseThrow().minutes()).isEqualTo(8);
        assertThat(last.discard("doan-bac-ninh-2-2")).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void aTourThatIsDiscardedIsNotThereAtTheNextStart() throws IOException {
        Path folder = home.resolve("discarded");
        Store kept = Store.in(Optional.of(Folders.at(folder)));
        Tour mine = Tour.named("own-1", Text.vietnamese("Của tôi"), "1");
        assertThat(kept.keep(mine)).isEmpty();
        assertThat(kept.keep(mine.withId("own-2"))).isEmpty();
        assertThat(kept.discard("own-1")).isEmpty();
        assertThat(kept.discard("own-1")).isEmpty();
        assertThat(kept.tours().byName().keySet()).containsExactly("own-2");
    }

    @Test
    void aTourThatCannotBeWrittenSaysWhere() throws IOException {
        Path folder = home.resolve("full");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("tours"), "a file in the way");
        assertThat(Store.in(Optional.of(Folders.at(folder))).keep(Tour.named("own-1", Text.vietnamese("Của tôi"), "1")).orElseThrow()
                .sentence(Words.of(Language.ENGLISH))).contains(folder.resolve("tours").toString());
    }

    /** Each of two windows has made its first tour before the other's was on the disk. */
    @Test
    void twoWindowsBothKeepTheirTours() {
        Store one = store();
        Store other = store();
        one.tours();
        other.tours();
        Tour mine = Tour.named("own-1", Text.vietnamese("Của tôi"), "1");
        Tour yours = Tour.named("own-1", Text.vietnamese("Của bạn"), "1");
        assertThat(one.keep(mine)).isEmpty();
        assertThat(other.keep(yours)).isEmpty();
        assertThat(other.keep(yours.withMinutes(5))).isEmpty();
        assertThat(one.keep(mine.withMinutes(7))).isEmpty();
        assertThat(one.keep(mine)).isEmpty();
        Map<String, OpenedTour> found = store().tours().byName();
        assertThat(found.keySet()).containsExactlyInAnyOrder("own-1", "other-1", "other-2");
        assertThat(found.get("own-1").tour()).contains(mine);
        assertThat(found.get("other-1").tour()).contains(mine.withId("other-1"));
        assertThat(found.get("other-2").tour()).contains(yours.withMinutes(5).withId("other-2"));
    }

    @Test
    void theWindowReturnsToItsPlace() throws IOException {
        assertThat(store().window()).isEmpty();
        WindowPlace place = new WindowPlace(-1800, 40, 1200, 700, true);
        store().keep(place);
        assertThat(store().window()).contains(place);
        Files.writeString(home.resolve("window.json"), "{\"holds\": \"window\", \"schema\": 1, \"x\": 1e999999}");
        assertThat(store().window()).isEmpty();
        assertThat(names()).contains("window.aside-1.json");
    }

    @Test
    void anEmptyHomeIsANewSession() throws IOException {
        assertThat(store().recall()).isEqualTo(new Store.Recalled(Kept.NOTHING, List.of()));
        assertThat(names()).isEmpty();
    }

    @Test
    void theLastViewReturns() throws IOException {
        RandomView person = new RandomView(5);
        ViewState view = person.view();
        Store store = store();
        for (int i = 0; i < 20; i++) {
            view = person.changed(view);
            assertThat(store.keep(kept(view))).isEmpty();
            assertThat(store().recall()).isEqualTo(new Store.Recalled(kept(view), List.of()));
        }
        assertThat(names()).isSubsetOf("view.json", "view.before.json", "settings.json", "settings.before.json").contains("view.json");
    }

    @Test
    void preferencesBeginANewSession() throws IOException {
        store().keep(kept(FIRST));
        Files.delete(home.resolve("view.json"));
        assertThat(store().recall().kept().view()).isEqualTo(ViewState.START.withTheme("dark").withLanguage(Language.ENGLISH));
    }

    /** Between the two moves of a write there is only the copy before. */
    @Test
    void theCopyBeforeIsEnough() throws IOException {
        keepThree();
        Files.delete(home.resolve("view.json"));
        assertThat(store().recall()).isEqualTo(new Store.Recalled(kept(SECOND), List.of()));
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

    @Test
    void whatThisProgramDoesNotHaveGivesWay() {
        store().keep(kept(FIRST.withTheme("sepia").withLanguage(new Language("xx"))));
        assertThat(store().recall().kept().view()).isEqualTo(FIRST.withTheme("light").withLanguage(Language.VIETNAMESE));
    }

    @Test
    void aHomeThatCannotBeWrittenIsTold() throws IOException {
        Files.writeString(home.resolve("file"), "");
        Path folder = home.resolve("file").resolve("state");
        Store store = Store.in(Optional.of(Folders.at(folder)));
        assertThat(store.recall().troubles()).isEmpty();
        assertThat(store.keep(kept(FIRST))).containsInstanceOf(Trouble.NotKept.class);
    }

    @Test
    void onlyItsUserMayLookIntoANewFolder() throws IOException {
        assumeThat(home.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path folder = home.resolve("a").resolve("b");
        Store.in(Optional.of(Folders.at(folder))).keep(kept(FIRST));
        assertThat(Files.getPosixFilePermissions(folder)).hasSize(3);
    }

    @Test
    void aSystemWithoutAFolderForItsUserIsTold() {
        assertThat(Store.in(Optional.empty()).keep(kept(FIRST))).contains(new Trouble.NoFolder());
        assertThat(Store.none().keep(kept(FIRST))).isEmpty();
    }

    /** Two programs on one folder, each with its own idea; whoever reads meanwhile sees one of them, whole. */
    @Test
    void twoWindowsDoNotHarmEachOther() {
        Store one = store();
        Store other = store();
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            ViewState view = random.nextBoolean() ? FIRST.withQuery("a" + i) : SECOND.withQuery("b" + i);
            assertThat((random.nextBoolean() ? one : other).keep(kept(view))).isEmpty();
            assertThat(store().recall()).isEqualTo(new Store.Recalled(kept(view), List.of()));
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

    @Test
    void starsAndNotesReturn() throws IOException {
        Shortlist shortlist = Shortlist.EMPTY.toggle("kcn-a").withNote("Công ty Ắc quy", "kcn-b", "gần sân bay");
        assertThat(store().keep(new Kept(FIRST, shortlist, Settings.NONE))).isEmpty();
        assertThat(store().recall().kept().shortlist()).isEqualTo(shortlist);
        Files.writeString(home.resolve("shortlist.json"), "{");
        assertThat(store().recall().troubles()).hasSize(1);
        assertThat(names()).contains("shortlist.aside-1.json");
    }

    @Test
    void twoWindowsBothKeepTheirStars() {
        Store one = store();
        Store other = store();
        one.recall();
        other.recall();
        one.keep(new Kept(FIRST, Shortlist.EMPTY.toggle("kcn-a"), Settings.NONE));
        other.keep(new Kept(FIRST, Shortlist.EMPTY.toggle("kcn-b"), Settings.NONE));
        one.keep(new Kept(FIRST, Shortlist.EMPTY.toggle("kcn-a").toggle("kcn-c"), Settings.NONE));
        assertThat(store().recall().kept().shortlist().stars()).containsExactly("kcn-a", "kcn-b", "kcn-c");
        one.keep(new Kept(FIRST, Shortlist.EMPTY.toggle("kcn-c"), Settings.NONE));
        assertThat(store().recall().kept().shortlist().stars()).containsExactly("kcn-b", "kcn-c");
    }

    @Test
    void whatIsSetForAllSessionsIsKeptWithThePreferences() {
        Settings settings = new Settings(new PromotionOffice("Ban xúc tiến", "", "0211 000 000", "", "", ""), Map.of("format", "pdf"),
                new Comfort(Comfort.Motion.LESS, Comfort.TextSize.LARGE, Comfort.Console.DARK, Comfort.Patience.TWO_MINUTES));
        store().keep(new Kept(FIRST, Shortlist.EMPTY, settings));
        assertThat(store().recall().kept().settings()).isEqualTo(settings);
    }

    private static Kept kept(ViewState view) {
        return new Kept(view, Shortlist.EMPTY, Settings.NONE);
    }

    private void keepThree() {
        Store store = store();
        Stream.of(FIRST, SECOND, THIRD).forEach(view -> assertThat(store.keep(kept(view))).isEmpty());
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
