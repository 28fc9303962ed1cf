package vn.vinhphuc.atlas.export.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;

/** Sites as placemarks of KML (OGC 07-147r2), in a folder for each kind; the columns as their data, accuracy included. */
public final class Kml {

    /** A name, not an address. */
    private static final String NAMESPACE = "http" + "://www.opengis.net/kml/2.2";

    private final XMLStreamWriter xml;

    private Kml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** @throws IOException if the stream cannot take it */
    public static void write(Extract extract, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new Kml(xml).document(extract);
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private void document(Extract extract) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("kml");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeStartElement("Document");
        element("name", extract.atlas().pack().title().in(extract.words().language()));
        element("description", Licence.of(extract.atlas(), extract.words()));
        Table table = extract.siteTable();
        for (SiteKind kind : SiteKind.values()) {
            xml.writeStartElement("Folder");
            element("name", extract.words().text(kind == SiteKind.PARK ? "page.parks" : "page.clusters"));
            for (int i = 0; i < extract.sites().size(); i++) {
                if (extract.sites().get(i).kind() == kind) {
                    placemark(extract.sites().get(i), extract, table, table.rows().get(i));
                }
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void placemark(Site site, Extract extract, Table table, List<Optional<?>> row) throws XMLStreamException {
        xml.writeStartElement("Placemark");
        xml.writeAttribute("id", site.id());
        element("name", site.name().in(extract.words().language()));
        xml.writeStartElement("ExtendedData");
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).isPresent()) {
                xml.writeStartElement("Data");
                xml.writeAttribute("name", table.columns().get(i));
                element("value", Cell.text(row.get(i).get()));
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
        if (site.position().isPresent()) {
            Position position = site.position().get();
            xml.writeStartElement("Point");
            element("coordinates", Cell.text(position.at().lon()) + "," + Cell.text(position.at().lat()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
