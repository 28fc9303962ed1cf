package vn.vinhphuc.atlas.view.booth;

import vn.vinhphuc.atlas.domain.Language;

/**
 * Someone who looks at the atlas.
 *
 * @param language that they read
 * @param touched  when they last touched anything, ms
 */
public record Guest(Language language, long touched) {
}
