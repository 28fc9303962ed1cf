package vn.vinhphuc.atlas.ui.scenes;

import java.util.function.UnaryOperator;
import vn.vinhphuc.atlas.view.tour.TourDesk;

/** What the strip and the editor ask for. */
public interface Deeds {

    /** Changes the tours, or which of them is worked on. */
    void change(UnaryOperator<TourDesk> change);

    /** Makes a scene of what is on the screen: behind the selected one, or the first of a new tour. */
    void add();

    /** Makes the selected scene show what is on the screen. */
    void update();

    /** Makes a new tour that begins with what is on the screen. */
    void begin();

    /** Makes a copy of the tour that may be changed. */
    void copy();

    /** Takes the tour away; a person may have it back. */
    void discard();

    /** Reads a tour from a file that a person chooses. */
    void bring();

    /** Writes the tour into a file that a person chooses. */
    void hand();

    /** From now on a show is of this tour. */
    void prefer();

    /** Selects a scene and shows it on the map of the window. */
    void visit(int scene);

    /** Opens the editor of the selected scene; of the tour, if none is selected. */
    void edit();

    /** Closes the editor. */
    void edited();

    /** Begins a show at the selected scene. */
    void play();

    void close();
}
