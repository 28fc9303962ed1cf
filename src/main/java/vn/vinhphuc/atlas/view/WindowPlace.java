package vn.vinhphuc.atlas.view;

/**
 * Where the window stands on the screens of a person, in the logical pixels of the system.
 *
 * @param x         of its left edge; negative on a screen left of the first
 * @param y         of its upper edge
 * @param width     with its frame, 1 to {@value #MOST}
 * @param height    with its frame, 1 to {@value #MOST}
 * @param maximized whether it fills its screen; the rest is then where it returns to
 */
public record WindowPlace(int x, int y, int width, int height, boolean maximized) {

    /** No desktop is wider or higher, nor reaches further from its first screen. */
    public static final int MOST = 100_000;

    public WindowPlace {
        if (Math.abs((long) x) > MOST || Math.abs((long) y) > MOST || width < 1 || height < 1 || width > MOST || height > MOST) {
            throw new IllegalArgumentException("no window stands at " + x + ", " + y + " with " + width + " × " + height);
        }
    }

    public WindowPlace withMaximized(boolean to) {
        return new WindowPlace(x, y, width, height, to);
    }
}
