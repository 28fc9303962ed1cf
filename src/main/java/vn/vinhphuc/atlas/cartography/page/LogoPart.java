package vn.vinhphuc.atlas.cartography.page;

import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Meaning;
import vn.vinhphuc.atlas.drawing.Raster;

/**
 * The logo of the office at the upper right, or a frame that says where it is set.
 *
 * @param page that it stands on
 */
record LogoPart(Page page) {

    private static final double TOP = 34;
    private static final double WIDTH = 190;
    private static final double HEIGHT = 62;

    void draw() {
        Canvas canvas = page.canvas();
        double x = Page.RIGHT - WIDTH;
        Optional<Raster> logo = page.office().logo();
        if (logo.isPresent()) {
            double scale = Math.min(WIDTH / logo.get().width(), HEIGHT / logo.get().height());
            double width = logo.get().width() * scale;
            double height = logo.get().height() * scale;
            Mark picture = new Mark.Picture(logo.get(), new Box(canvas.px(Page.RIGHT - width), canvas.px(TOP + (HEIGHT - height) / 2),
                    canvas.px(width), canvas.px(height)));
            canvas.as(Meaning.figure(page.words().text("page.logo")), () -> canvas.add(picture));
            return;
        }
        canvas.brokenFrame(x, TOP, WIDTH, HEIGHT, 4, Role.INK_3);
        canvas.words(page.words().text("page.logo"), x + WIDTH / 2,
                TOP + 28, Mark.Align.MIDDLE, canvas.text(Face.SEMIBOLD, 15, Role.INK_2));
        canvas.words(page.words().text("page.in-settings"), x + WIDTH / 2,
                TOP + 48, Mark.Align.MIDDLE, canvas.text(Face.REGULAR, 14, Role.INK_2));
    }
}
