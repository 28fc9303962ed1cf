package vn.vinhphuc.atlas.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.vinhphuc.atlas.data.JsonDocument;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.compare.CompareText;
import vn.vinhphuc.atlas.view.compare.Comparison;
import vn.vinhphuc.atlas.view.compare.Row;

/** Sets two to four sites side by side. */
final class CompareCommand implements Command {

    private static final int SUBJECT = 24;
    private static final int SITE = 30;
    /** Stands before the best value of a row. */
    private static final String BEST = "★ ";

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.usageMessage().description(words.text("cli.compare"));
        spec.addPositional(Syntax.parameter("ID", "1..*", words.text("cli.compare.id", Compared.MOST)));
        spec.addOption(Syntax.flag(words.text("cli.option.json"), "--json").build());
    }

    @Override
    public int run(ParseResult given, Setting setting) throws Failure {
        List<String> ids = Stream.of(given.matchedPositionalValue(0, new String[0])).distinct().toList();
        if (ids.size() < 2 || ids.size() > Compared.MOST) {
            throw Failure.wrongUse(setting.words(), "cli.compare.number", Compared.MOST);
        }
        Atlas atlas = setting.atlas();
        SitesAsked.inOrder(atlas, ids, setting.words());
        Compared compared = new Compared(ids);
        Comparison comparison = Comparison.of(atlas, new Access(atlas.base()), compared);
        CompareText text = new CompareText(setting.words());
        setting.console().out().print(given.hasMatchedOption("--json")
                ? JsonDocument.of(new CompareTree(text, compared).of(comparison)) : table(comparison, compared, text));
        return ExitCode.DONE;
    }

    private static String table(Comparison comparison, Compared compared, CompareText text) {
        List<Integer> widths = new ArrayList<>(List.of(SUBJECT));
        widths.addAll(Collections.nCopies(comparison.sites().size(), SITE));
        Table table = new Table(widths.toArray(Integer[]::new));
        List<String> head = new ArrayList<>(List.of(""));
        for (Site site : comparison.sites()) {
            head.add(compared.letter(site.id()).orElse("") + "  " + site.label().in(text.words().language()));
        }
        table.row(head.toArray(String[]::new));
        for (Row row : comparison.rows()) {
            List<String> cells = new ArrayList<>(List.of(text.subject(row.subject())));
            for (int i = 0; i < row.cells().size(); i++) {
                cells.add((row.best().contains(i) ? BEST : "") + text.cell(row.cells().get(i)));
            }
            cells.add(String.join(", ", text.flags(row)));
            table.row(cells.toArray(String[]::new));
        }
        table.heading(text.words().text("cli.compare.best", BEST.strip()));
        return table.text();
    }
}
