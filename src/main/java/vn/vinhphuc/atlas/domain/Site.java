package vn.vinhphuc.atlas.domain;

import java.util.List;
import java.util.Optional;

/**
 * An industrial park or cluster, or a zone or phase of one.
 *
 * @param id           word of the data pack, {@code kcn-…} or {@code ccn-…}
 * @param kind         park or cluster
 * @param name         full name
 * @param label        short name for the map and lists
 * @param aliases      further names it is found under
 * @param family       the park that its zones and phases belong to
 * @param partOf       id of the site that this one lies inside
 * @param supersededBy id of the site that replaced it in a newer plan
 * @param group        list or plan of a cluster
 * @param address      districts and communes
 * @param position     empty if no position is known
 * @param figures      every published value
 * @param legal        decisions that established or changed it
 * @param promotion    what the agency may add: contact, website, pictures
 */
public record Site(String id, SiteKind kind, Text name, Text label, List<String> aliases, Optional<Family> family,
                   Optional<String> partOf, Optional<String> supersededBy, Optional<ClusterGroup> group,
                   Address address, Optional<Position> position, Figures figures, List<Text> legal,
                   Promotion promotion) {

    /** Zones and phases that are one park in the eyes of a guest. */
    public record Family(String id, Text name) {
    }

    /**
     * What the agency may add to a site; each is empty until a pack fills it.
     *
     * @param contact     whom to ask
     * @param website     address, opened only when a person asks for it
     * @param photographs paths inside the pack
     * @param masterPlan  path of a picture inside the pack
     */
    public record Promotion(Optional<Contact> contact, Optional<String> website, List<String> photographs,
                            Optional<String> masterPlan) {

        public static final Promotion NONE = new Promotion(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

        public Promotion {
            photographs = List.copyOf(photographs);
        }
    }

    /** Whom to ask about a site. */
    public record Contact(Text name, Optional<String> phone, Optional<String> email, Optional<Text> address) {
    }

    public Site {
        aliases = List.copyOf(aliases);
        legal = List.copyOf(legal);
    }

    /** The status to show; {@link Status#UNKNOWN} if none is published. */
    public Status status() {
        return figures.preferred(Measure.STATUS).map(Figure::value)
                .map(value -> value instanceof Value.StatusValue(Status status, var _) ? status : Status.UNKNOWN)
                .orElse(Status.UNKNOWN);
    }

    /** The published fill rate in per cent, 0…100; empty if none is published for the whole site. */
    public Optional<Double> fillPercent() {
        return figures.preferred(Measure.FILL_RATE)
                .filter(figure -> figure.shareOf().filter(share -> share == ShareOf.PHASE_1).isEmpty())
                .flatMap(Figure::amount);
    }

    /** The total area in hectares; empty if it is not published. */
    public Optional<Double> hectares() {
        return figures.hectares(Measure.TOTAL_AREA);
    }

    /** The sectors of the preferred focus, each once, in the order of the source. */
    public List<Sector> sectors() {
        return figures.preferred(Measure.SECTORS).map(Figure::value)
                .map(value -> value instanceof Value.SectorFocus(var mentions)
                        ? mentions.stream().flatMap(mention -> mention.sectors().stream()).distinct().toList()
                        : List.<Sector>of())
                .orElse(List.of());
    }

    /** Whether it may be added to a total: not if it lies inside another site or was replaced by one. */
    public boolean countsInTotals() {
        return partOf.isEmpty() && supersededBy.isEmpty();
    }
}
