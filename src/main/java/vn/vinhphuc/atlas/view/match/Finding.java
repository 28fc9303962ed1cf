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

    /** Where the fact comes from; nothing if it is not published, estimated on the map, or plain. */
    default List<Provenance> provenances() {
        return switch (this) {
            case Land(FreeLand free) -> free.figures().stream().map(Figure::provenance).toList();
            case Sectors(Optional<Figure> focus, var _) -> focus.stream().map(Figure::provenance).toList();
            case StatusIs(Status _, Optional<Figure> figure) -> figure.stream().map(Figure::provenance).toList();
            case Way(Distance distance) -> distance instanceof Distance.Published published
                    ? List.of(published.figure().provenance()) : List.of();
            case Fill(FillRate rate) -> rate.shown().stream().map(Figure::provenance).toList();
            case KindIs _ -> List.of();
            case District(Optional<Address.Part> district) -> district.stream().map(Address.Part::provenance).toList();
        };
    }
}
