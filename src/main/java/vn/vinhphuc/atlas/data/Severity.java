package vn.vinhphuc.atlas.data;

/** How bad a problem of a data pack is. */
public enum Severity {
    /** The pack cannot be shown. */
    ERROR,
    /** The pack can be shown; somebody should look. */
    WARNING
}
