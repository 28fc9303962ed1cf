package vn.vinhphuc.atlas.view;

/** Whether two words are at most one slip of the finger apart: a letter too many, one missing, another one, or two swapped. */
final class OneEdit {

    private OneEdit() {
    }

    /** @param end after the last letter of the word that begins at {@code start} of the text */
    static boolean within(String typed, String text, int start, int end) {
        int more = typed.length() - (end - start);
        if (more < -1 || more > 1) {
            return false;
        }
        int i = 0;
        while (i < typed.length() && start + i < end && typed.charAt(i) == text.charAt(start + i)) {
            i++;
        }
        return switch (more) {
            case 1 -> same(typed, i + 1, text, start + i, end);
            case -1 -> same(typed, i, text, start + i + 1, end);
            default -> same(typed, i + 1, text, start + i + 1, end) || swapped(typed, i, text, start + i, end);
        };
    }

    private static boolean swapped(String typed, int i, String text, int j, int end) {
        return j + 1 < end && typed.charAt(i) == text.charAt(j + 1) && typed.charAt(i + 1) == text.charAt(j)
                && same(typed, i + 2, text, j + 2, end);
    }

    private static boolean same(String typed, int i, String text, int j, int end) {
        int length = typed.length() - i;
        return length == end - j && typed.regionMatches(i, text, j, length);
    }
}
