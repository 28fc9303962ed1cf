package vn.vinhphuc.atlas.domain;

import java.util.List;

/**
 * A sector of the controlled list, such as electronics.
 *
 * @param id   word of the data pack
 * @param name in every language of the pack
 */
public record Sector(String id, Text name) {

    /**
     * A sector in the words of a source.
     *
     * @param wording the source's words
     * @param sectors the sectors of the controlled list that the words stand for, one or more
     */
    public record Mention(Text wording, List<Sector> sectors) {

        /** @throws IllegalArgumentException if no sector is named */
        public Mention {
            sectors = List.copyOf(sectors);
            if (sectors.isEmpty()) {
                throw new IllegalArgumentException("the wording “" + wording.vietnamese() + "” names no sector");
            }
        }
    }
}
