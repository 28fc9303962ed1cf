package vn.vinhphuc.atlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.view.Settings;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.ViewState;

/** Tests of a store in a folder of its own, as a start finds it. */
abstract class InAHome {

    static final ViewState FIRST = ViewState.START.withSelection("kcn-a").withTheme("dark").withLanguage(Language.ENGLISH);
    static final ViewState SECOND = FIRST.withSelection("kcn-b");
    static final ViewState THIRD = FIRST.withSelection("kcn-c");

    @TempDir
    Path home;

    static Kept kept(ViewState view) {
        return new Kept(view, Shortlist.EMPTY, Settings.NONE);
    }

    void keepThree() {
        Store store = store();
        Stream.of(FIRST, SECOND, THIRD).forEach(view -> assertThat(store.keep(kept(view))).isEmpty());
    }

    Store store() {
        return Store.in(Optional.of(Folders.at(home)));
    }

    List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
