package vn.vinhphuc.atlas.domain;

import java.util.List;
import java.util.Optional;

/**
 * The districts and communes of a site, before and after the merger of July 2025.
 *
 * @param parts in the order of the data pack
 */
public record Address(List<Part> parts) {

    /**
     * One statement about the address.
     *
     * @param level          district or commune
     * @param administration the map the names belong to
     * @param names          as published, one or more
     * @param codes          official codes of the units, where the names match any
     * @param provenance     where it comes from
     * @param preferred      whether it is the one to show
     */
    public record Part(AdminLevel level, Administration administration, List<Text> names, List<String> codes,
                       Provenance provenance, boolean preferred) {
        public Part {
            names = List.copyOf(names);
            codes = List.copyOf(codes);
        }
    }

    public Address {
        parts = List.copyOf(parts);
    }

    /** The statement to show for a level and a map; empty if none is published. */
    public Optional<Part> preferred(AdminLevel level, Administration administration) {
        return parts.stream()
                .filter(p -> p.preferred() && p.level() == level && p.administration() == administration)
                .findFirst();
    }
}
