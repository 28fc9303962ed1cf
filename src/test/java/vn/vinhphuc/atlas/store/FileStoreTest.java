package vn.vinhphuc.atlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.view.RandomView;
import vn.vinhphuc.atlas.view.Comfort;
import vn.vinhphuc.atlas.view.PromotionOffice;
import vn.vinhphuc.atlas.view.Settings;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.WindowPlace;
import vn.vinhphuc.atlas.view.tour.LastShow;

class FileStoreTest extends InAHome {

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
        assertThat(names())
                .isSubsetOf("view.json", "view.before.json", "settings.json",
                        "settings.before.json", ".settings.lock").contains("view.json");
    }

    @Test
    void preferencesBeginANewSession() throws IOException {
        store().keep(kept(FIRST));
        Files.delete(home.resolve("view.json"));
        assertThat(store().recall().kept().view()).isEqualTo(ViewState.START.withTheme("dark").withLanguage(Language.ENGLISH));
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
    void whatIsSetForAllSessionsIsKeptWithThePreferences() {
        Settings settings = new Settings(new PromotionOffice("Ban xúc tiến", "", "0211 000 000", "", "", ""), Map.of("format", "pdf"),
                new Comfort(Comfort.Motion.LESS, Comfort.TextSize.LARGE, Comfort.Console.DARK, Comfort.Patience.TWO_MINUTES));
        store().keep(new Kept(FIRST, Shortlist.EMPTY, settings));
        assertThat(store().recall().kept().settings()).isEqualTo(settings);
    }

    @Test
    void whatThisProgramDoesNotHaveGivesWay() {
        store().keep(kept(FIRST.withTheme("sepia").withLanguage(new Language("xx"))));
        assertThat(store().recall().kept().view()).isEqualTo(FIRST.withTheme("light").withLanguage(Language.VIETNAMESE));
    }

    @Test
    void onlyItsUserMayLookIntoANewFolder() throws IOException {
        assumeThat(home.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path folder = home.resolve("a").resolve("b");
        Store.in(Optional.of(Folders.at(folder))).keep(kept(FIRST));
        assertThat(Files.getPosixFilePermissions(folder)).hasSize(3);
    }
}
