package vn.vinhphuc.atlas.data;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Qualifier;
import vn.vinhphuc.atlas.domain.Sector;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;

/** Reads what a figure says: a number, a range, words, a list, a status or sectors. */
final class ValueReader {

    private static final List<String> FORMS = List.of("number", "from", "words", "list", "status", "sectors");

    private final Catalogue<Sector> sectors;

    ValueReader(Catalogue<Sector> sectors) {
        this.sectors = sectors;
    }

    /** The value among the fields of a figure; its form is only checked for a known measure. */
    Value read(Node node, Optional<Measure> measure) {
        boolean range = node.has("from") | node.has("to");
        List<String> there = FORMS.stream().filter(form -> form.equals("from") ? range : node.has(form)).toList();
        if (there.isEmpty()) {
            node.error(ProblemKind.NO_VALUE);
            return new Value.Words(Text.vietnamese("?"));
        }
        if (there.size() > 1) {
            node.error(ProblemKind.SEVERAL_VALUES, String.join(", ", there));
        }
        String form = there.getFirst();
        measure.ifPresent(known -> requireForm(node, form, known));
        boolean counted = form.equals("number") || form.equals("from");
        if (!counted) {
            refuseUnit(node);
        }
        return switch (form) {
            case "number" -> new Value.Quantity(amount(node.field("number"), measure), unit(node, measure), qualifier(node));
            case "from" -> range(node, measure);
            case "words" -> new Value.Words(node.field("words").text());
            case "list" -> listing(node.field("list"));
            case "status" -> new Value.StatusValue(node.field("status").word(Status.values(), Status::key),
                    node.maybe("stated").map(Node::text));
            default -> focus(node.field("sectors"));
        };
    }

    private static void requireForm(Node node, String form, Measure measure) {
        boolean right = switch (measure) {
            case STATUS -> form.equals("status");
            case SECTORS -> !form.equals("status") && !form.equals("number") && !form.equals("from");
            default -> !form.equals("status") && !form.equals("sectors");
        };
        if (!right) {
            node.field(form).error(ProblemKind.WRONG_VALUE, form, measure.key());
        }
    }

    private static void refuseUnit(Node node) {
        node.maybe("unit").ifPresent(unit -> unit.error(ProblemKind.SUPERFLUOUS_UNIT, unit.found()));
        node.maybe("qualifier").ifPresent(
                qualifier -> qualifier.error(ProblemKind.SUPERFLUOUS_QUALIFIER, qualifier.found()));
    }

    /** A number of a measure; a fill rate ends at 100. */
    private static double amount(Node node, Optional<Measure> measure) {
        double amount = node.amount();
        if (measure.filter(Measure.FILL_RATE::equals).isPresent() && amount > 100) {
            node.error(ProblemKind.ABOVE_100, node.found());
            return 100;
        }
        return amount;
    }

    private static Value range(Node node, Optional<Measure> measure) {
        double from = amount(node.field("from"), measure);
        double to = amount(node.field("to"), measure);
        if (node.has("from") && node.has("to") && from > to) {
            node.error(ProblemKind.RANGE_ORDER, Quote.number(from), Quote.number(to));
        }
        return new Value.Range(Math.min(from, to), Math.max(from, to), unit(node, measure), qualifier(node));
    }

    private static Unit unit(Node node, Optional<Measure> measure) {
        if (!node.has("unit")) {
            node.error(ProblemKind.NO_UNIT);
            return Unit.HA;
        }
        int before = node.problems().errors();
        Unit unit = node.field("unit").word(Unit.values(), Unit::key);
        Optional<Unit> expected = measure.flatMap(ValueReader::expected);
        if (node.problems().errors() == before && expected.isPresent() && unit != expected.get()) {
            node.field("unit").error(ProblemKind.WRONG_UNIT, unit.key(), expected.get().key());
        }
        return unit;
    }

    /** The unit that a measure is always counted in, where the atlas computes with it. */
    private static Optional<Unit> expected(Measure measure) {
        return switch (measure) {
            case TOTAL_AREA, LEASABLE_AREA, INDUSTRIAL_LAND, LEASED_AREA, AVAILABLE_AREA -> Optional.of(Unit.HA);
            case DISTANCE_NOI_BAI, DISTANCE_HANOI, DISTANCE_HAI_PHONG_PORT, DISTANCE_VINH_YEN -> Optional.of(Unit.KM);
            case FILL_RATE -> Optional.of(Unit.PERCENT);
            default -> Optional.empty();
        };
    }

    private static Optional<Qualifier> qualifier(Node node) {
        return node.maybe("qualifier").map(word -> word.word(Qualifier.values(), Qualifier::key));
    }

    private static Value listing(Node list) {
        List<Text> items = list.someItems().stream().map(Node::text).toList();
        return items.isEmpty() ? new Value.Words(Text.vietnamese("?")) : new Value.Listing(items);
    }

    private Value focus(Node list) {
        List<Sector.Mention> mentions = list.someItems().stream().map(this::mention).toList();
        return mentions.isEmpty() ? new Value.Words(Text.vietnamese("?")) : new Value.SectorFocus(mentions);
    }

    private Sector.Mention mention(Node node) {
        Sector.Mention mention = SectorReader.mention(node, sectors);
        node.noOtherFields();
        return mention;
    }
}
