package vn.vinhphuc.atlas.ui.shell;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.export.Release;
import vn.vinhphuc.atlas.i18n.Dates;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Typefaces;

/** The machine on which the program runs, as far as a person must know of it. */
final class Machine {

    private Machine() {
    }

    /** What is wrong with it, in a sentence, if anything is: its clock before its letters. */
    static Optional<String> trouble(Words words) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        if (today.isBefore(Release.day())) {
            return Optional.of(words.text("window.clock", new Dates(words).text(new AsOf.Day(today))));
        }
        return Typefaces.missing().isEmpty() ? Optional.empty()
                : Optional.of(words.text("window.no-font", System.getProperty("java.io.tmpdir", "")));
    }
}
