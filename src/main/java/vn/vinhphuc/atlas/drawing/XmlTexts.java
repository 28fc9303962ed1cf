package vn.vinhphuc.atlas.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Texts out of XML. Documents that define anything themselves are refused, and nothing outside of them is read. */
final class XmlTexts {

    private XmlTexts() {
    }

    /** The atlas's own properties, and the source. */
    static Map<String, String> ofXmp(InputStream in) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        walk(in, (xml, name) -> {
            if (Xmp.OWN.equals(xml.getNamespaceURI())) {
                texts.putIfAbsent(name, text(xml));
            } else if (name.equals("source")) {
                texts.putIfAbsent("Source", text(xml));
            }
            return true;
        });
        return texts;
    }

    /** Custom properties of an Office document. */
    static Map<String, String> ofProperties(InputStream in) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        String[] property = {""};
        walk(in, (xml, name) -> {
            if (name.equals("property")) {
                property[0] = String.valueOf(xml.getAttributeValue(null, "name"));
            } else if (name.equals("lpwstr")) {
                texts.putIfAbsent(property[0], text(xml));
            }
            return true;
        });
        return texts;
    }

    /** The lines of the metadata, which stand before everything else. */
    static Map<String, String> ofSvg(InputStream in) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        walk(in, (xml, name) -> {
            if (!name.equals("metadata")) {
                return !name.equals("g") && !name.equals("path");
            }
            text(xml).lines().forEach(line -> {
                int colon = line.indexOf(": ");
                if (colon > 0) {
                    texts.putIfAbsent(line.substring(0, colon), line.substring(colon + 2));
                }
            });
            return false;
        });
        return texts;
    }

    /** What is done at the start of an element; false to stop. */
    @FunctionalInterface
    private interface Visitor {
        boolean at(XMLStreamReader xml, String name) throws XMLStreamException;
    }

    private static void walk(InputStream in, Visitor visitor) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            // By letters, since the reader of bytes prints to the console where they are damaged; what we write is UTF-8.
            XMLStreamReader xml = factory.createXMLStreamReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && !visitor.at(xml, xml.getLocalName())) {
                    return;
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("damaged at line " + e.getLocation().getLineNumber(), e);
        }
    }

    private static String text(XMLStreamReader xml) throws XMLStreamException {
        String text = xml.getElementText();
        if (text.length() > FileTexts.LARGEST_TEXT) {
            throw new XMLStreamException("a text of " + text.length() + " letters");
        }
        return text;
    }
}
