package vn.vinhphuc.atlas.dist;

/** How the program is called where files are. */
final class Names {

    static final String PROGRAM = "Vinh Phuc Investment Atlas";
    static final String PACKAGE = "vinh-phuc-atlas";
    static final String VENDOR = "Vinh Phuc Investment Atlas contributors";
    static final String DESCRIPTION = "Offline map of the industrial parks and clusters of Vinh Phuc, Vietnam";

    private Names() {
    }
}
