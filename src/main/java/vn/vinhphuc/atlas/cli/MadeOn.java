package vn.vinhphuc.atlas.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.vinhphuc.atlas.i18n.Words;

/** The day that is printed as “made on”. */
final class MadeOn {

    private static final String OPTION = "--made-on";

    private MadeOn() {
    }

    static void describe(CommandSpec spec, Words words) {
        spec.addOption(Syntax.option(OPTION, "DATE", words.text("cli.export.made-on")).build());
    }

    /** As asked for; otherwise as the environment says for builds that can be repeated; otherwise today. */
    static LocalDate of(ParseResult given, Setting setting) throws Failure {
        Optional<String> day = Optional.ofNullable(given.matchedOptionValue(OPTION, null));
        Optional<String> epoch = Optional.ofNullable(setting.console().environment().get("SOURCE_DATE_EPOCH"))
                .filter(text -> !text.isBlank());
        try {
            if (day.isPresent()) {
                return LocalDate.parse(day.get());
            }
            return epoch.isPresent()
                    ? LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch.get())), ZoneOffset.UTC)
                    : setting.console().today();
        } catch (DateTimeException | NumberFormatException e) {
            throw day.isPresent() ? Failure.wrongUse(setting.words(), "cli.export.bad-date", day.get())
                    : Failure.wrongUse(setting.words(), "cli.export.bad-epoch", epoch.orElse(""));
        }
    }
}
