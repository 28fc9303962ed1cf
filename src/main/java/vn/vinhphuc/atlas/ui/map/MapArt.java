package vn.vinhphuc.atlas.ui.map;

import vn.vinhphuc.atlas.cartography.BaseCartography;
import vn.vinhphuc.atlas.cartography.overlay.OverlayCartography;
import vn.vinhphuc.atlas.cartography.subject.Finder;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.ui.Answers;
import vn.vinhphuc.atlas.tiles.RenderedTiles;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * Who draws the map.
 *
 * @param tiles   the base map in squares, for the map in motion
 * @param base    the base map of a whole view, for the map at rest
 * @param signs   all that stands on it
 * @param answers to what is asked of the sites
 */
public record MapArt(RenderedTiles tiles, BaseCartography base, OverlayCartography signs, Answers answers) {

    /** What is asked of the sites, for pictures that wait for the answer. */
    public Finder finder() {
        return answers.finder();
    }

    /** What a map of a view is about, as far as it is known. */
    Subject subject(ViewState view) {
        return answers.subject(view);
    }

    public static MapArt of(Atlas atlas) {
        BaseCartography base = new BaseCartography(atlas);
        return new MapArt(new RenderedTiles(base), base, new OverlayCartography(atlas),
                new Answers(new Finder(atlas)));
    }
}
