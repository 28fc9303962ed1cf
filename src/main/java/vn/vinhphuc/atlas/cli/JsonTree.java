package vn.vinhphuc.atlas.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Sector;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.i18n.FigureText;

/** Facts as trees of JSON, with the names of the data pack's own fields. */
final class JsonTree {

    private JsonTree() {
    }

    static Map<String, Object> of(Text text) {
        Map<String, Object> tree = new LinkedHashMap<>();
        text.words().forEach((language, words) -> tree.put(language.code(), words));
        return tree;
    }

    /** A figure as the pack has it, and as {@code text} in the words of a language. */
    static Map<String, Object> of(Figure figure, FigureText text) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("measure", figure.measure().key());
        tree.put("text", text.value(figure));
        value(figure.value(), tree);
        figure.shareOf().ifPresent(share -> tree.put("shareOf", share.key()));
        figure.scope().ifPresent(scope -> tree.put("scope", of(scope)));
        figure.horizon().ifPresent(year -> tree.put("horizon", year));
        provenance(figure.provenance(), tree);
        figure.caution().ifPresent(caution -> tree.put("caution", of(caution)));
        return tree;
    }

    static void provenance(Provenance provenance, Map<String, Object> tree) {
        Optional<String> asOf = provenance.asOf().last().map(last -> provenance.asOf().notation());
        tree.put("asOf", asOf);
        tree.put("origin", switch (provenance) {
            case Provenance.Reported reported -> "reported";
            case Provenance.Computed computed -> "computed";
            case Provenance.Unverified unverified -> "unverified";
        });
        tree.put("sources", provenance.sources().stream().map(Source::id).toList());
        if (provenance instanceof Provenance.Computed computed) {
            tree.put("rule", of(computed.rule()));
        }
    }

    static Map<String, Object> of(Source source) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", source.id());
        tree.put("title", source.title());
        source.publisher().ifPresent(publisher ->
                tree.put("publisher", publisher.words().size() == 1 ? publisher.vietnamese() : of(publisher)));
        source.url().ifPresent(url -> tree.put("url", url));
        if (!source.date().equals(AsOf.UNDATED)) {
            tree.put("date", source.date().notation());
        }
        source.dateNote().ifPresent(note -> tree.put("dateNote", of(note)));
        source.kind().ifPresent(kind -> tree.put("kind", kind));
        tree.put("trust", source.trust().key());
        source.document().ifPresent(document -> tree.put("document", document));
        return tree;
    }

    private static void value(Value value, Map<String, Object> tree) {
        switch (value) {
            case Value.Quantity(double amount, Unit unit, var qualifier) -> {
                tree.put("number", amount);
                tree.put("unit", unit.key());
                qualifier.ifPresent(how -> tree.put("qualifier", how.key()));
            }
            case Value.Range(double from, double to, Unit unit, var qualifier) -> {
                tree.put("from", from);
                tree.put("to", to);
                tree.put("unit", unit.key());
                qualifier.ifPresent(how -> tree.put("qualifier", how.key()));
            }
            case Value.Words(Text text) -> tree.put("words", of(text));
            case Value.Listing(List<Text> items) -> tree.put("list", items.stream().map(JsonTree::of).toList());
            case Value.StatusValue(var status, var stated) -> {
                tree.put("status", status.key());
                stated.ifPresent(text -> tree.put("stated", of(text)));
            }
            case Value.SectorFocus(var mentions) -> tree.put("sectors", mentions.stream().map(JsonTree::of).toList());
        }
    }

    private static Map<String, Object> of(Sector.Mention mention) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("wording", of(mention.wording()));
        tree.put("sectors", mention.sectors().stream().map(Sector::id).toList());
        return tree;
    }
}
