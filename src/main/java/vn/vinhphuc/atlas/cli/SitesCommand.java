package vn.vinhphuc.atlas.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.vinhphuc.atlas.data.JsonDocument;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.ShareOf;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.SourceText;
import vn.vinhphuc.atlas.i18n.Words;

/** Lists every site with the figures to show, their dates and sources. */
final class SitesCommand implements Command {

    /** Columns of the screen for measure, value, date and source. */
    private static final Integer[] WIDTHS = {26, 46, 16, 36};

    @Override
    public String name() {
        return "sites";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.usageMessage().description(words.text("cli.sites"));
        spec.addOption(Syntax.flag(words.text("cli.option.json"), "--json").build());
    }

    @Override
    public int run(ParseResult given, Setting setting) throws Failure {
        Atlas atlas = setting.atlas();
        FigureText text = new FigureText(setting.words());
        setting.console().out().print(given.hasMatchedOption("--json")
                ? JsonDocument.of(new SiteTree(text).of(atlas)) : table(atlas, text));
        return ExitCode.DONE;
    }

    private static String table(Atlas atlas, FigureText text) {
        Table table = new Table(WIDTHS);
        Words words = text.words();
        for (Site site : atlas.sites()) {
            table.heading(site.name().in(words.language()) + "  [" + site.id() + "]");
            List<Figure> figures = SiteTree.preferred(site).toList();
            if (figures.isEmpty()) {
                table.heading("  " + text.notPublished());
            }
            figures.forEach(figure -> row(figure, text, table));
            table.heading("");
        }
        return table.text().stripTrailing() + "\n";
    }

    private static void row(Figure figure, FigureText text, Table table) {
        table.row("  " + text.measure(figure.measure()), value(figure, text), text.date(figure),
                new SourceText(text.words()).cited(figure.provenance()));
    }

    /** The value and everything without which it would mislead: also how it was computed, where no source gives it. */
    private static String value(Figure figure, FigureText text) {
        StringBuilder value = new StringBuilder(text.value(figure));
        text.shareOf(figure).ifPresent(share ->
                value.append(figure.shareOf().filter(ShareOf.NOT_STATED::equals).isPresent() ? ", " : " ").append(share));
        text.scope(figure).ifPresent(scope -> value.append(" (").append(scope).append(')'));
        text.horizon(figure).ifPresent(horizon -> value.append(", ").append(horizon));
        if (figure.provenance() instanceof Provenance.Computed computed) {
            new SourceText(text.words()).origin(computed).ifPresent(how -> value.append("; ").append(how));
        }
        text.caution(figure).ifPresent(caution -> value.append(" – ").append(caution));
        return value.toString();
    }
}
