package vn.vinhphuc.atlas.ui.scenes;

import java.util.function.UnaryOperator;
import vn.vinhphuc.atlas.view.tour.TourDesk;

/** What the strip asks for. */
public interface Deeds {

    /** Changes the tours, or which of them is worked on. */
    void change(UnaryOperator<TourDesk> change);

    /** Makes a scene of what is on the screen: behind the selected one, or the first of a new tour. */
    void add();

    /** Makes a new tour that begins with what is on the screen. */
    void begin();

    /** Makes a copy of the tour that may be changed. */
    void copy();

    /** Selects a scene and shows it on the map of the window. */
    void visit(int scene);

    /** Begins a show at the selected scene. */
    void play();

    void close();
}
