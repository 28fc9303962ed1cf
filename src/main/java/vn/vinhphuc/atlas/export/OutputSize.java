package vn.vinhphuc.atlas.export;

/** The size of a picture: so many pixels, or a sheet of paper. */
public sealed interface OutputSize permits PictureSize, PaperSize {

    /** Pixels of a picture that is made of pixels. */
    PictureSize pixels();

    /** Points of 1/72 inch on a page. */
    double widthPoints();

    /** Points of 1/72 inch on a page. */
    double heightPoints();

    /** For how many pixels the map is composed: how much of it finds room, and how large letters and lines are on it. */
    PictureSize composed();
}
