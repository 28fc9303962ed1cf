package vn.vinhphuc.atlas.cartography.label;

import java.util.List;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Lines that labels would rather not lie on, and what crossing each of them costs. */
public final class Barriers {

    private final Grid<Piece> pieces;
    private int lines;

    /** @param area where most lines are, px */
    public Barriers(Box area) {
        this.pieces = new Grid<>(area);
    }

    /** Adds a line through points in px. */
    public void add(List<ScreenPoint> points, double cost) {
        int line = lines++;
        for (int i = 1; i < points.size(); i++) {
            ScreenPoint a = points.get(i - 1);
            ScreenPoint b = points.get(i);
            pieces.add(new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y())),
                    new Piece(a.x(), a.y(), b.x(), b.y(), line, cost));
        }
    }

    /** What lying on these boxes costs; each line counts once. */
    double cost(ScreenPoint foot, List<Box> boxes) {
        Toll toll = new Toll();
        for (Box box : boxes) {
            Box at = box.moved(foot.x(), foot.y());
            pieces.any(at, piece -> {
                toll.pay(piece, at);
                return false;
            });
        }
        return toll.sum;
    }

    private static final class Toll {
        private double sum;
        private long paid;

        /** Lines beyond the 64th share the memory of what was paid. */
        void pay(Piece piece, Box box) {
            long bit = 1L << piece.line;
            if ((paid & bit) == 0 && piece.crosses(box)) {
                paid |= bit;
                sum += piece.cost;
            }
        }
    }

    private record Piece(double x1, double y1, double x2, double y2, int line, double cost) {

        /** Whether the segment meets the box: not if it is all to one side, or all corners are on one side of it. */
        boolean crosses(Box box) {
            if (Math.max(x1, x2) < box.x() || Math.min(x1, x2) > box.right()
                    || Math.max(y1, y2) < box.y() || Math.min(y1, y2) > box.bottom()) {
                return false;
            }
            double nx = y2 - y1;
            double ny = x1 - x2;
            double c = nx * x1 + ny * y1;
            double middle = nx * (box.x() + box.width() / 2) + ny * (box.y() + box.height() / 2) - c;
            return Math.abs(middle) <= (Math.abs(nx) * box.width() + Math.abs(ny) * box.height()) / 2;
        }
    }
}
