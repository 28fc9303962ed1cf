package vn.vinhphuc.atlas.view.match;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Address;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Sector;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.view.FillRate;
import vn.vinhphuc.atlas.view.access.Distance;

/** What is known of a site about a criterion: the fact that its answer rests on. */
public sealed interface Finding {

    record Land(FreeLand free) implements Finding {
    }

    /** @param focus empty if none is published */
    record Sectors(Optional<Figure> focus, List<Sector> named) implements Finding {
        public Sectors {
            named = List.copyOf(named);
        }
    }

    /** @param figure empty if none is published */
    record StatusIs(Status status, Optional<Figure> figure) implements Finding {
    }

    record Way(Distance distance) implements Finding {
    }

    record Fill(FillRate rate) implements Finding {
    }

    record KindIs(SiteKind kind) implements Finding {
    }

    /** @param district empty if none is published */
    record District(Optional<Address.Part> district) implements Finding {
    }

    /** The published values that it rests on; none if nothing is published, or if it is estimated on the map. */
    default List<Figure> figures() {
        return switch (this) {
            case Land(FreeLand free) -> free.figures();
            case Sectors(Optional<Figure> focus, var _) -> focus.stream().toList();
            case StatusIs(Status _, Optional<Figure> figure) -> figure.stream().toList();
            case Way(Distance distance) -> distance instanceof Distance.Published(Figure figure, var _) ? List.of(figure) : List.of();
            case Fill(FillRate rate) -> rate.shown().stream().toList();
            case KindIs _, District _ -> List.of();
        };
    }

    /** Where the fact comes from. */
    default List<Provenance> provenances() {
        return this instanceof District(Optional<Address.Part> district) ? district.stream().map(Address.Part::provenance).toList()
                : figures().stream().map(Figure::provenance).toList();
    }
}
