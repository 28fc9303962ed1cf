package vn.vinhphuc.atlas.view;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;

/** One thing that a guest asks of a site. */
public sealed interface Criterion {

    /** The least and the most that a number of a criterion can be: what is beyond makes no difference to a guest. */
    double LEAST = 0.001;
    double MOST = 1_000_000;

    /** @param hectares that must be free for letting, {@value #LEAST}…{@value #MOST} */
    record Available(double hectares) implements Criterion {
        public Available {
            require(hectares, MOST, "ha");
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

    /** @param km by road, {@value #LEAST}…{@value #MOST} */
    record Within(Destination to, double km) implements Criterion {
        public Within {
            require(km, MOST, "km");
        }
    }

    /** @param percent above which the site is too full, {@value #LEAST}…100 */
    record FillBelow(double percent) implements Criterion {
        public FillBelow {
            require(percent, 100, "%");
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

    private static void require(double amount, double most, String unit) {
        if (!(amount >= LEAST && amount <= most)) {
            throw new IllegalArgumentException(amount + " " + unit + " is outside " + LEAST + "…" + most);
        }
    }
}
