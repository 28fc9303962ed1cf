package vn.vinhphuc.atlas.architecture.offenders.domain;

import vn.vinhphuc.atlas.architecture.offenders.ui.Panel;

/** Looks up from the domain to the window. */
public record Upward(Panel panel) {
}
