package vn.vinhphuc.atlas.cartography.furniture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.i18n.Dates;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * The strip below a map: data as of · made on · data version · to whom the map is owed.
 *
 * @param pack   whose data is shown
 * @param madeOn the day the picture was made; empty on a screen
 */
public record CreditsLine(Atlas.Pack pack, Optional<LocalDate> madeOn) {

    private static final double HEIGHT = 26;
    private static final double LINE = 14;

    /** The whole line as text. */
    public String text(Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(words.text("sheet.as-of", new Dates(words).text(pack.asOf())));
        madeOn.ifPresent(day -> parts.add(words.text("sheet.made-on", new Dates(words).exact(new AsOf.Day(day)))));
        parts.add(words.text("sheet.version", pack.version()));
        Language language = words.language();
        parts.add(pack.credits().stream()
                .map(credit -> words.text("sheet.credit", credit.text().in(language), credit.licence()))
                .collect(Collectors.joining(" · ")));
        return String.join(" · ", parts);
    }

    /** A strip of a width in px; it grows by a line where the credits need it. */
    public Drawing drawing(Theme theme, Words words, double width) {
        Print print = new Print(theme);
        TextStyle style = print.text(Face.REGULAR, 9.5, Role.INK_2);
        double inset = print.px(12);
        List<String> lines = Paragraph.lines(text(words), style, width - 2 * inset);
        double height = print.px(HEIGHT) + (lines.size() - 1) * print.px(LINE);
        List<Mark> marks = new ArrayList<>();
        // One pixel more, since a strip on whole pixels may end a part of one above the edge of its sheet.
        marks.add(Mark.filled(Outline.rectangle(0, 0, width, height + 1), print.colour(Role.CARD)));
        marks.add(Mark.drawn(Outline.line(List.of(new ScreenPoint(0, 0.5), new ScreenPoint(width, 0.5))),
                Stroke.solid(print.colour(Role.CARD_EDGE), 1)));
        for (int i = 0; i < lines.size(); i++) {
            marks.add(Mark.words(lines.get(i), inset, print.px(13 + i * LINE) + style.size() * 0.36, Mark.Align.START, style));
        }
        return new Drawing(width, height, marks);
    }
}
