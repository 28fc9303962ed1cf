package vn.vinhphuc.atlas.view;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;

/** One thing that a guest asks of a site. */
public sealed interface Criterion {

    /** @param hectares that must be free for letting, more than 0 */
    record Available(double hectares) implements Criterion {
        public Available {
            require(hectares > 0 && hectares < Double.POSITIVE_INFINITY, "hectares", hectares);
        }
    }

    /** @param ids of sectors, of which the site must be meant for one */
    record Sectors(Set<String> ids) implements Criterion {
        public Sectors {
            ids = chosen(ids);
        }
    }

    /** @param any of which one must be the status of the site */
    record Statuses(Set<Status> any) implements Criterion {
        public Statuses {
            any = chosen(any);
        }
    }

    /** @param km by road, more than 0 */
    record Within(Destination to, double km) implements Criterion {
        public Within {
            require(km > 0 && km < Double.POSITIVE_INFINITY, "km", km);
        }
    }

    /** @param percent above which the site is too full, 0…100 */
    record FillBelow(double percent) implements Criterion {
        public FillBelow {
            require(percent > 0 && percent <= 100, "percent", percent);
        }
    }

    /** @param any of which the site must be one */
    record Kinds(Set<SiteKind> any) implements Criterion {
        public Kinds {
            any = chosen(any);
        }
    }

    /** @param codes of districts until June 2025, in one of which the site must lie */
    record Districts(Set<String> codes) implements Criterion {
        public Districts {
            codes = chosen(codes);
        }
    }

    /** Whether the other asks for the same thing with another limit, so that only one of the two can be asked. */
    default boolean replaces(Criterion other) {
        return getClass() == other.getClass()
                && !(this instanceof Within mine && other instanceof Within theirs && mine.to() != theirs.to());
    }

    /** A word for files and the command line: {@code available}, {@code within-noi-bai} … */
    default String key() {
        return switch (this) {
            case Available _ -> "available";
            case Sectors _ -> "sectors";
            case Statuses _ -> "statuses";
            case Within(Destination to, double _) -> "within-" + to.key();
            case FillBelow _ -> "fill-below";
            case Kinds _ -> "kinds";
            case Districts _ -> "districts";
        };
    }

    private static <E> Set<E> chosen(Set<E> any) {
        if (any.isEmpty()) {
            throw new IllegalArgumentException("a criterion that nothing can meet: nothing is chosen");
        }
        return Collections.unmodifiableSet(new TreeSet<>(any));
    }

    private static void require(boolean inRange, String what, double amount) {
        if (!inRange) {
            throw new IllegalArgumentException(what + " " + amount + " of a criterion is out of range");
        }
    }
}
