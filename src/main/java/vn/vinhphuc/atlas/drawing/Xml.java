package vn.vinhphuc.atlas.drawing;

/** Text inside XML. */
final class Xml {

    private Xml() {
    }

    /** The text with the letters replaced that mean something to XML; letters that XML forbids are left out. */
    static String escaped(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        text.codePoints().filter(c -> c >= ' ' || c == '\n' || c == '\t').forEach(c -> {
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
}
