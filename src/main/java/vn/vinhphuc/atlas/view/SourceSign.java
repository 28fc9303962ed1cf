package vn.vinhphuc.atlas.view;

import vn.vinhphuc.atlas.domain.Trust;

/** The small sign beside a value that tells where it comes from. */
public sealed interface SourceSign {

    /**
     * Published by a source.
     *
     * @param number of the source in its panel, from 1
     * @param trust  how far the source can be relied on
     */
    record Cited(int number, Trust trust) implements SourceSign {
    }

    /** Computed from published values. */
    record Computed() implements SourceSign {
    }

    /** General knowledge. */
    record Unverified() implements SourceSign {
    }
}
