package vn.vinhphuc.atlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;

/** What is told of a store that cannot keep. */
class TroubleTest extends InAHome {

    @Test
    void aHomeThatCannotBeWrittenIsTold() throws IOException {
        Files.writeString(home.resolve("file"), "");
        Path folder = home.resolve("file").resolve("state");
        Store store = Store.in(Optional.of(Folders.at(folder)));
        assertThat(store.recall().troubles()).isEmpty();
        assertThat(store.keep(kept(FIRST))).containsInstanceOf(Trouble.NotKept.class);
    }

    @Test
    void aSystemWithoutAFolderForItsUserIsTold() {
        assertThat(Store.in(Optional.empty()).keep(kept(FIRST))).contains(new Trouble.NoFolder());
        assertThat(Store.none().keep(kept(FIRST))).isEmpty();
    }

    /** Links that lead in a circle, or a folder of somebody else. */
    @Test
    void aFolderThatCannotBeReadIsOneTrouble() throws IOException {
        Path folder = home.resolve("circle");
        Files.createSymbolicLink(folder, home.resolve("round"));
        Files.createSymbolicLink(home.resolve("round"), folder);
        Store.Recalled recalled = Store.in(Optional.of(new Folders(folder, home.resolve("settings")))).recall();
        assertThat(recalled.kept()).isEqualTo(Kept.NOTHING);
        assertThat(recalled.troubles()).containsExactly(new Trouble.FolderNotRead(folder));
        Trouble one = new Trouble.NotUsed(folder.resolve("view.json"), Trouble.Fault.UNREADABLE, Optional.empty(), false);
        assertThat(Trouble.inBrief(List.of(one))).containsExactly(one);
    }

    @Test
    void everyTroubleIsASentence() {
        Path file = Path.of("view.json");
        for (Language language : Words.languages()) {
            Stream<Trouble> troubles = Stream.of(new Trouble.NoFolder(), new Trouble.FolderNotRead(home), new Trouble.NotKept(home, "full"),
                    new Trouble.NotUsed(file, Trouble.Fault.NEWER, Optional.of(Path.of("aside.json")), true),
                    new Trouble.NotUsed(file, Trouble.Fault.UNREADABLE, Optional.empty(), false));
            assertThat(troubles.map(trouble -> trouble.sentence(Words.of(language))))
                    .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("{"));
        }
    }
}
