package vn.vinhphuc.atlas.cartography.page;

/**
 * How large what is read on a page is set, units. Where much is known the same blocks are set smaller rather than cut.
 *
 * @param text  letters of what is read
 * @param small letters of what explains
 * @param line  from baseline to baseline of what is read
 * @param below from a baseline to that of a smaller line under it
 * @param row   from baseline to baseline of a table
 * @param gap   between blocks
 */
record TypeSize(double text, double small, double line, double below, double row, double gap) {

    /** Six and a half points: nothing that is read is smaller. */
    static final double SMALLEST = 13.6;

    static final TypeSize USUAL = new TypeSize(16, 14.5, 22, 18, 23, 12);
    static final TypeSize CLOSE = new TypeSize(14.8, SMALLEST, 19, 16.5, 21, 9);
    static final TypeSize TIGHT = new TypeSize(SMALLEST, SMALLEST, 16.5, 15.5, 18.5, 6);
}
