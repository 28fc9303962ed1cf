package vn.vinhphuc.atlas.data;

/** Something that several values of a pack have to satisfy together. */
interface Rule {

    /** Reports where the rule is broken. */
    void check(Draft draft, Problems problems);
}
