package vn.vinhphuc.atlas.data;

import java.time.LocalDate;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.AsOf;

/** Reads the dates of a pack and refuses those after today. */
final class Dates {

    private static final int LONGEST = 40;

    private final LocalDate today;

    Dates(LocalDate today) {
        this.today = today;
    }

    /** A date; undated also stands in for what is none. */
    AsOf asOf(Node node) {
        return node.sound(() -> node.string(text -> parsed(text).isPresent(), ProblemKind.NOT_A_DATE))
                .flatMap(Dates::parsed).map(asOf -> notInTheFuture(asOf, node)).orElse(AsOf.UNDATED);
    }

    /** The field {@code asOf}, which has to be there and may be {@code null} for undated. */
    AsOf asOfOrUndated(Node object) {
        return object.isNull("asOf") ? AsOf.UNDATED : asOf(object.field("asOf"));
    }

    private static Optional<AsOf> parsed(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(AsOf.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private AsOf notInTheFuture(AsOf asOf, Node node) {
        Optional<LocalDate> start = asOf instanceof AsOf.Span(var _, AsOf to) ? to.first() : asOf.first();
        if (start.filter(date -> date.isAfter(today)).isPresent()) {
            node.error(ProblemKind.FUTURE_DATE, asOf.notation(), today.toString());
        }
        return asOf;
    }
}
