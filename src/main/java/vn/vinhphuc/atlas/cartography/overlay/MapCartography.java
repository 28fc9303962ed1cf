package vn.vinhphuc.atlas.cartography.overlay;

import vn.vinhphuc.atlas.cartography.BaseCartography;
import vn.vinhphuc.atlas.domain.Atlas;

/**
 * Who draws a map.
 *
 * @param atlas   what is shown
 * @param base    draws the ground
 * @param overlay draws what stands on it
 */
public record MapCartography(Atlas atlas, BaseCartography base, OverlayCartography overlay) {

    public static MapCartography of(Atlas atlas) {
        return new MapCartography(atlas, new BaseCartography(atlas), new OverlayCartography(atlas));
    }
}
