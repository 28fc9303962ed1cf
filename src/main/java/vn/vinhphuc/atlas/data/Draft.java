package vn.vinhphuc.atlas.data;

import vn.vinhphuc.atlas.domain.Atlas;

/**
 * What a pack says, as far as it could be read, before the rules have looked at it.
 *
 * @param atlas    with stand-ins for what could not be read
 * @param complete whether the files of both parks and clusters could be read
 * @param origins  where the sites, their positions and their figures were read
 */
record Draft(Atlas atlas, boolean complete, Origins origins) {
}
