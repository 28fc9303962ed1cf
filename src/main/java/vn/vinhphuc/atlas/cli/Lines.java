package vn.vinhphuc.atlas.cli;

import java.util.ArrayList;
import java.util.List;

/** A text broken into lines between its words; a line after the first is indented like the first. */
final class Lines {

    private Lines() {
    }

    /** @param most columns of a line; only a longer word goes beyond */
    static List<String> of(String text, int most) {
        String indent = " ".repeat(text.length() - text.stripLeading().length());
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.strip().split(" ")) {
            boolean first = line.length() == indent.length();
            if (!first && width(line.toString()) + 1 + width(word) > most) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent);
                first = true;
            }
            line.append(first ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Columns on the screen: letters of East Asia take two. */
    static int width(String words) {
        return words.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
            default -> c >= 0xFF01 && c <= 0xFF60;
        };
    }
}
