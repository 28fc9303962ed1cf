package vn.vinhphuc.atlas.drawing;

/** Text inside XML. */
final class Xml {

    private Xml() {
    }

    /** The text with the letters replaced that mean something to XML; letters that XML forbids are left out. */
    static String escaped(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Xml::allowed).forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.appendCodePoint(c);
            }
        });
        return xml.toString();
    }

    /** Half of a pair of surrogates is no letter (XML 1.0, 2.2). */
    private static boolean allowed(int c) {
        return c >= ' ' && c < Character.MIN_SURROGATE || c == '\n' || c == '\t' || c > Character.MAX_SURROGATE && c < 0xFFFE || c > 0xFFFF;
    }
}
