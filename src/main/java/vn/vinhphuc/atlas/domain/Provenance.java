package vn.vinhphuc.atlas.domain;

import java.util.List;

/** Where a value comes from and what date it describes. */
public sealed interface Provenance {

    /** Published by one source or several, the cited one first. */
    record Reported(List<Source> sources, AsOf asOf) implements Provenance {
        public Reported {
            sources = List.copyOf(sources);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("a reported value needs a source");
            }
        }
    }

    /** Computed from published values by a rule that is shown with it. */
    record Computed(Text rule, List<Source> sources, AsOf asOf) implements Provenance {
        public Computed {
            sources = List.copyOf(sources);
        }
    }

    /** General knowledge without a source; always marked “not verified”. */
    record Unverified(List<Source> sources, AsOf asOf) implements Provenance {
        public Unverified {
            sources = List.copyOf(sources);
        }
    }

    /** The sources, the cited one first; empty where there is none. */
    List<Source> sources();

    AsOf asOf();
}
