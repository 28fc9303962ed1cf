package vn.vinhphuc.atlas.data;

/**
 * A part of a file of a pack.
 *
 * @param file    path inside the pack, with {@code /} between folders
 * @param pointer JSON pointer (RFC 6901) such as {@code /3/figures/1/number}; empty for the whole file
 */
record Where(String file, String pointer) {

    static Where whole(String file) {
        return new Where(file, "");
    }

    Where field(String name) {
        return new Where(file, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    Where item(int index) {
        return new Where(file, pointer + "/" + index);
    }
}
