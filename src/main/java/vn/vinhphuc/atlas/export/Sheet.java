package vn.vinhphuc.atlas.export;

import java.util.List;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.view.Shortlist;

/** A document of A4 pages. */
public sealed interface Sheet {

    /** All about one site, on one page. */
    record OfSite(Site site) implements Sheet {
    }

    /**
     * Sites side by side.
     *
     * @param sites in the order of their letters, at most {@link vn.vinhphuc.atlas.view.Compared#MOST}
     */
    record Comparison(List<Site> sites) implements Sheet {
        public Comparison {
            sites = List.copyOf(sites);
        }
    }

    /**
     * Sites one below the other.
     *
     * @param notes to print; whoever is given the sheet reads them
     */
    record Chosen(List<Site> sites, List<Shortlist.Note> notes) implements Sheet {
        public Chosen {
            sites = List.copyOf(sites);
            notes = List.copyOf(notes);
        }
    }

    /** What it is about, in its order. */
    default List<Site> about() {
        return switch (this) {
            case OfSite(Site site) -> List.of(site);
            case Comparison(List<Site> sites) -> sites;
            case Chosen(List<Site> sites, var _) -> sites;
        };
    }
}
