package vn.vinhphuc.atlas.cartography.furniture;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.drawing.TextStyle;

/** Text broken into lines. */
public final class Paragraph {

    private Paragraph() {
    }

    /** The fewest lines that are no wider than {@code width} px; a word that is wider stands alone. */
    public static List<String> lines(String text, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && style.width(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
