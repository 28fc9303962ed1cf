package vn.vinhphuc.atlas.architecture.offenders.common;

/** Lives in a package that says nothing about it. */
public final class Stray {
}
