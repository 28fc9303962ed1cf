package vn.vinhphuc.atlas.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.vinhphuc.atlas.data.JsonDocument;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.SearchHit;
import vn.vinhphuc.atlas.view.SearchIndex;

/** Finds sites, roads and places by words. */
final class FindCommand implements Command {

    @Override
    public String name() {
        return "find";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.usageMessage().description(words.text("cli.find"));
        spec.addPositional(Syntax.parameter("QUERY", "1..*", words.text("cli.find.query")));
        spec.addOption(Syntax.flag(words.text("cli.option.json"), "--json").build());
    }

    @Override
    public int run(ParseResult given, Setting setting) throws Failure {
        String query = String.join(" ", given.matchedPositionalValue(0, new String[0]));
        List<SearchHit> hits = new SearchIndex(setting.atlas()).find(query);
        if (given.hasMatchedOption("--json")) {
            setting.console().out().print(JsonDocument.of(tree(query, hits)));
        } else if (!hits.isEmpty()) {
            setting.console().out().print(table(hits, setting.words()));
        }
        if (hits.isEmpty()) {
            throw Failure.of(ExitCode.PROBLEMS, setting.words().text("cli.find.nothing", query));
        }
        return ExitCode.DONE;
    }

    private static String table(List<SearchHit> hits, Words words) {
        Table table = new Table();
        hits.forEach(hit -> table.row(
                words.text("search.kind." + word(hit.kind())),
                hit.name().in(words.language()),
                hit.id(),
                words.text("cli.find.matched", words.text("search.field." + word(hit.field())), hit.matched())));
        return table.text();
    }

    private static Map<String, Object> tree(String query, List<SearchHit> hits) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("query", query);
        List<Object> found = new ArrayList<>();
        hits.forEach(hit -> found.add(tree(hit)));
        tree.put("hits", found);
        return tree;
    }

    private static Map<String, Object> tree(SearchHit hit) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", word(hit.kind()));
        tree.put("id", hit.id());
        tree.put("name", JsonTree.of(hit.name()));
        tree.put("bounds", hit.where().map(FindCommand::tree));
        tree.put("field", word(hit.field()));
        tree.put("matched", hit.matched());
        tree.put("spans", hit.spans().stream().map(span -> List.of(span.start(), span.end())).toList());
        return tree;
    }

    private static Map<String, Object> tree(GeoBounds bounds) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("west", bounds.west());
        tree.put("south", bounds.south());
        tree.put("east", bounds.east());
        tree.put("north", bounds.north());
        return tree;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
