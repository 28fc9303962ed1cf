package vn.vinhphuc.atlas.domain;

import java.util.List;
import java.util.Optional;

/**
 * Everything that a data pack says, in one immutable value.
 *
 * @param pack     which pack it is
 * @param sites    parks first, then clusters, in the order of the pack
 * @param sources  in the order of the pack
 * @param sectors  the controlled list
 * @param province figures of the whole province
 * @param base     the ground
 */
public record Atlas(Pack pack, List<Site> sites, List<Source> sources, List<Sector> sectors, Province province,
                    BaseMap base) {

    public Atlas {
        sites = List.copyOf(sites);
        sources = List.copyOf(sources);
        sectors = List.copyOf(sectors);
    }

    public Optional<Site> site(String id) {
        return sites.stream().filter(site -> site.id().equals(id)).findFirst();
    }

    public Optional<Source> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /**
     * A data pack.
     *
     * @param id       word
     * @param version  such as 2026.11
     * @param asOf     the newest date of any figure
     * @param title    of the atlas
     * @param subtitle what area it covers, and since when that belongs elsewhere
     * @param credits  to whom geometry and names are owed
     * @param logo     path of the agency's logo inside the pack, where it has one
     */
    public record Pack(String id, String version, AsOf asOf, Text title, Text subtitle, List<Credit> credits,
                       Optional<String> logo) {
        public Pack {
            credits = List.copyOf(credits);
        }
    }

    /** To whom data is owed, under which licence; {@code url} is the address of their data. */
    public record Credit(Text text, String licence, Optional<String> url) {
    }
}
