package vn.vinhphuc.atlas.data;

import org.jspecify.annotations.Nullable;

/** A part of a file of a pack. Its pointer is put together only when it is asked for: most parts have no problem. */
final class Where {

    private final String file;
    private final @Nullable Where whole;
    private final @Nullable String field;
    private final int item;

    private Where(String file, @Nullable Where whole, @Nullable String field, int item) {
        this.file = file;
        this.whole = whole;
        this.field = field;
        this.item = item;
    }

    static Where whole(String file) {
        return new Where(file, null, null, 0);
    }

    Where field(String name) {
        return new Where(file, this, name, 0);
    }

    Where item(int index) {
        return new Where(file, this, null, index);
    }

    /** Path inside the pack, with {@code /} between folders. */
    String file() {
        return file;
    }

    /** JSON pointer (RFC 6901) such as {@code /3/figures/1/number}; empty for the whole file. */
    String pointer() {
        if (whole == null) {
            return "";
        }
        return whole.pointer() + "/" + (field == null ? String.valueOf(item) : field.replace("~", "~0").replace("/", "~1"));
    }
}
