package vn.vinhphuc.atlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.data.OpenedTour;
import vn.vinhphuc.atlas.data.TourFile;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Tour;

/** Tours that a person has made, in files of their own. */
class OwnToursTest extends InAHome {

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
        Files.writeString(folder.resolve("tours").resolve("doan-bac-ninh-2.json"),
                TourFile.write(Tour.named("own-1", Text.vietnamese("Của tôi"), "1")));

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
}
