package vn.vinhphuc.atlas.bench;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.data.PackReader;
import vn.vinhphuc.atlas.data.PackResult;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.Typefaces;
import vn.vinhphuc.atlas.ui.map.MapArt;
import vn.vinhphuc.atlas.ui.map.MapUnderTest;
import vn.vinhphuc.atlas.ui.map.Painters;
import vn.vinhphuc.atlas.ui.shell.WindowUnderTest;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * A window that stands on the screen to be measured.
 *
 * @param stage   the window
 * @param session what it shows
 * @param map     its map
 */
record Stand(Stage stage, Session session, MapUnderTest map) {

    /** Later than any value of the pack. */
    private static final LocalDate TODAY = LocalDate.of(2100, 1, 1);

    /**
     * What is to be opened.
     *
     * @param whole  the window with its bars and lists, or nothing but the map
     * @param width  of the content, logical px
     * @param height of the content, logical px
     * @param sites  how many synthetic sites are added to the shipped pack
     */
    record Wish(boolean whole, int width, int height, int sites) {

        private static final Pattern NAME = Pattern.compile("(map|window)-(\\d+)x(\\d+)-(\\d+)");

        /** Reads a name. */
        static Wish parse(String name) {
            Matcher parts = NAME.matcher(name);
            if (!parts.matches()) {
                throw new IllegalArgumentException("“" + name + "” is not of the form map-1280x800-0");
            }
            return new Wish(parts.group(1).equals("window"), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(4)));
        }

        String name() {
            return (whole ? "window" : "map") + "-" + width + "x" + height + "-" + sites;
        }
    }

    /** The data that the program comes with. */
    static Atlas shipped() {
        return switch (new PackReader(TODAY).read(new BundledPack())) {
            case PackResult.Loaded loaded -> loaded.atlas();
            case PackResult.Broken broken -> throw new IllegalStateException("the shipped pack is broken: " + broken.problems());
        };
    }

    /** Opens a window as the program does; on the JavaFX thread. */
    static Stand open(Stage stage, Wish wish) {
        Atlas atlas = SyntheticSites.in(shipped(), wish.sites());
        Typefaces.load();
        Painters painters = new Painters(new Background("tiles", 1, Stand::failed), new Background("pictures", 1, Stand::failed),
                Stand::failed);
        Session session = new Session(atlas, ViewState.START);
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setX(0);
        stage.setY(0);
        MapUnderTest map = new MapUnderTest(WindowUnderTest.show(stage, wish.width(), wish.height(), wish.whole(), session,
                MapArt.of(atlas), painters));
        return new Stand(stage, session, map);
    }

    private static void failed(Throwable failure) {
        throw new IllegalStateException("the map could not be painted", failure);
    }
}
