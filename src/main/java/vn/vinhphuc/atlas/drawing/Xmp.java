package vn.vinhphuc.atlas.drawing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a document says about itself, as XMP (ISO 16684-1). */
final class Xmp {

    /** In the names of namespaces, which are names and never opened. */
    private static final String SCHEME = "http" + ':';
    /** The namespace of what only the atlas understands. */
    static final String OWN = "urn:vinhphuc:atlas:1.0/";
    private static final Map<String, String> NAMESPACES = namespaces();
    /** From keyword to property, and the kind of its value. */
    private static final Map<String, List<String>> KNOWN = Map.of(
            "Title", List.of("dc:title", "Alt"), "Description", List.of("dc:description", "Alt"),
            "Copyright", List.of("dc:rights", "Alt"), "Language", List.of("dc:language", "Bag"),
            "Source", List.of("dc:source", ""), "Software", List.of("xmp:CreatorTool", ""),
            "Creation Time", List.of("xmp:CreateDate", ""));

    private Xmp() {
    }

    /** The packet, from keyword to text in their order; keywords that XMP has no word for are the atlas's own. */
    static String of(Map<String, String> texts) {
        StringBuilder xml =
                new StringBuilder("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
                .append("<rdf:RDF xmlns:rdf=\"")
                .append(SCHEME).append("//www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\"");
        NAMESPACES.forEach((prefix, name) -> xml.append(" xmlns:").append(prefix).append("=\"").append(name).append('"'));
        xml.append(">\n<dc:format>application/pdf</dc:format>\n");
        texts.forEach((keyword, text) -> property(keyword, Xml.escaped(text), xml));
        return xml.append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>").toString();
    }

    private static void property(String keyword, String text, StringBuilder xml) {
        List<String> known = KNOWN.getOrDefault(keyword, List.of("atlas:" + keyword.replace(" ", ""), ""));
        String value = switch (known.getLast()) {
            case "Alt" -> "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + text + "</rdf:li></rdf:Alt>";
            case "Bag" -> "<rdf:Bag><rdf:li>" + text + "</rdf:li></rdf:Bag>";
            default -> text;
        };
        xml.append('<').append(known.getFirst()).append('>').append(value).append("</").append(known.getFirst()).append(">\n");
    }

    private static Map<String, String> namespaces() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("dc", SCHEME + "//purl.org/dc/elements/1.1/");
        names.put("xmp", SCHEME + "//ns.adobe.com/xap/1.0/");
        names.put("atlas", OWN);
        return names;
    }
}
