package vn.vinhphuc.atlas.cartography.stage;

import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.page.Canvas;
import vn.vinhphuc.atlas.cartography.page.QrCode;
import vn.vinhphuc.atlas.cartography.page.SceneText;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;

/** A code that a telephone reads from the last row. */
record CodePanel(Panel panel) {

    private static final double SIZE = 560;
    /** Free of anything around a code: four of its squares, of which it has 25 at least. */
    private static final double QUIET = 90;
    /** Letters; more make squares too small for the last row. */
    static final int LONGEST = 900;

    Drawing drawing() {
        Canvas canvas = panel.titled(108);
        panel.page().scene().script()
                .statement().ifPresent(text -> panel.paragraph(text, 164, 42, 2, canvas, canvas.text(Face.MEDIUM, 32, Role.INK)));
        double top = 250;
        canvas.add(Mark.filled(Outline.rectangle(Panel.LEFT, top, SIZE + 2 * QUIET, SIZE + 2 * QUIET), QrCode.LIGHT));
        canvas.add(Mark.filled(QrCode.of(code(), Panel.LEFT + QUIET, top + QUIET, SIZE), QrCode.DARK));
        double x = Panel.LEFT + SIZE + 2 * QUIET + 28;
        double y = canvas.paragraph(panel.page().words().text("page.scan"), x,
                top + QUIET + 36, panel.width() - x - Panel.RIGHT, 44, 4, canvas.text(Face.BOLD, 34, Role.INK));
        canvas.paragraph(panel.page().words().text("page.scan.offline"), x, y + 8,
                panel.width() - x - Panel.RIGHT, 38, 4, canvas.text(Face.REGULAR, 28, Role.INK_2));
        return canvas.drawing(panel.width(), panel.height());
    }

    /** What a telephone shows. */
    private String code() {
        String all = new SceneText(panel.page().atlas(), panel.page().scene(), panel.page().words()).code();
        return all.length() > LONGEST ? all.substring(0, LONGEST) : all;
    }
}
