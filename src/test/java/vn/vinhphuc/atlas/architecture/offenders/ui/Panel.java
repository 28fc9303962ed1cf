package vn.vinhphuc.atlas.architecture.offenders.ui;

/** Something above. */
public record Panel() {
}
