package vn.vinhphuc.atlas.store;

import java.nio.file.Path;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.view.Comfort;
import vn.vinhphuc.atlas.view.Settings;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.tour.LastShow;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Tour;

/** A program that keeps one state after the other and says which one is kept, until someone ends it. */
final class KilledWriter {

    private KilledWriter() {
    }

    /** @param arguments the folder, and a word that tells this writer from another */
    public static void main(String... arguments) {
        String name = arguments[1];
        Store store = Store.in(Optional.of(Folders.at(Path.of(arguments[0]))));
        Kept last = store.recall().kept();
        // As the program does before it writes any: what it has not read it does not write over.
        store.tours();
        for (int number = number(last.view()) + 1; true; number++) {
            ViewState view = view(name, number);
            Optional<Trouble> trouble =
                    store.keep(new Kept(view, last.shortlist().withNote(name, "kcn-a", name + number), settings(number)));
            store.keep(tour(name, number));
            store.keep(new LastShow(name, "scene-" + number, true, false));
            System.out.println(trouble.isPresent() ? "could not keep " + trouble : Integer.toString(number));
        }
    }

    /** With a long text, so that a write has a middle. */
    static ViewState view(String name, int number) {
        return ViewState.START.withQuery((name + "-" + number + " ").repeat(2_000).strip());
    }

    /** Which state it is; 0 for the first. */
    static int number(ViewState view) {
        return view.query().isEmpty() ? 0 : Integer.parseInt(view.query().replaceAll(" .*", "").replaceAll(".*-", ""));
    }

    static Shortlist shortlist(String name, int number) {
        return Shortlist.EMPTY.withNote(name, "kcn-a", name + number);
    }

    static Settings settings(int number) {
        return Settings.NONE.withComfort(Comfort.USUAL.withTextSize(Comfort.TextSize.values()[number % 3]));
    }

    static Tour tour(String name, int number) {
        return Tour.named(name, Text.vietnamese("Của tôi"), "1")
                .with(0, Scene.of("scene-1", view(name, number), Text.vietnamese("Cảnh " + number)));
    }
}
