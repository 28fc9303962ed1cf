package vn.vinhphuc.atlas.view.tour;

/**
 * Where a show has come to, for the next start.
 *
 * @param tour    id of the tour
 * @param scene   id of the scene
 * @param running whether it has not been ended: after an accident one goes on there
 * @param swapped whether audience and speaker had changed screens
 */
public record LastShow(String tour, String scene, boolean running, boolean swapped) {

    public static LastShow of(Show show) {
        return new LastShow(show.tour().id(), show.scene().id(), !show.over(), show.swapped());
    }
}
