package vn.vinhphuc.atlas.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.vinhphuc.atlas.data.JsonDocument;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.i18n.Numbers;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Criteria;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.match.MatchText;
import vn.vinhphuc.atlas.view.match.Matcher;
import vn.vinhphuc.atlas.view.match.Matching;
import vn.vinhphuc.atlas.view.match.Outcome;
import vn.vinhphuc.atlas.view.match.Verdict;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/** Finds the sites that fit a guest, and says of every other why it does not. */
final class MatchCommand implements Command {

    private static final Integer[] WIDTHS = {30, 40, 100};

    @Override
    public String name() {
        return "match";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.usageMessage().description(words.text("cli.match"));
        CriteriaOptions.describe(spec, words);
        spec.addOption(Syntax.flag(words.text("cli.option.json"), "--json").build());
    }

    @Override
    public int run(ParseResult given, Setting setting) throws Failure {
        Atlas atlas = setting.atlas();
        Criteria criteria = new CriteriaOptions(given, setting.words(), atlas).criteria();
        Matching matching = new Matcher(atlas, new Access(atlas.base())).match(criteria);
        MatchText text = new MatchText(atlas, setting.words());
        setting.console().out().print(given.hasMatchedOption("--json")
                ? JsonDocument.of(new MatchTree(text).of(matching)) : table(matching, text));
        if (matching.with(Fate.KEPT).isEmpty()) {
            throw Failure.of(ExitCode.PROBLEMS, setting.words().text("cli.match.nothing"));
        }
        return ExitCode.DONE;
    }

    private static String table(Matching matching, MatchText text) {
        Words words = text.words();
        Table table = new Table(WIDTHS);
        for (Matching.Tally tally : matching.tallies()) {
            table.heading(words.text("cli.match.tally", text.criterion(tally.criterion()), tally.met(),
                    tally.narrowly() + tally.missed(), tally.unknown()));
        }
        for (Fate fate : Fate.values()) {
            List<Verdict> verdicts = matching.with(fate);
            table.heading("");
            table.heading(words.text("cli.match.fate." + fate.name().toLowerCase(Locale.ROOT).replace('_', '-'), verdicts.size()));
            verdicts.forEach(verdict -> rows(verdict, matching, text, table));
        }
        return table.text().stripLeading();
    }

    private static void rows(Verdict verdict, Matching matching, MatchText text, Table table) {
        Site site = verdict.site();
        String name = "  " + site.label().in(text.words().language());
        String scored = matching.ranking().filter(ranking -> verdict.fate() == Fate.KEPT).flatMap(ranking -> ranking.score(site))
                .map(score -> text.words().text("cli.match.scored", name, new Numbers(text.words()).rounded(score * 100, 0))).orElse(name);
        List<Outcome> reasons = verdict.reasons();
        table.row(scored, site.id(), reasons.isEmpty() ? "" : text.reason(reasons.getFirst()));
        reasons.stream().skip(1).forEach(reason -> table.row("", "", text.reason(reason)));
    }
}
