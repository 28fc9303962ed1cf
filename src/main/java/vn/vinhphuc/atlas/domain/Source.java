package vn.vinhphuc.atlas.domain;

import java.util.Optional;

/**
 * Where a figure was published.
 *
 * @param id        word of the data pack
 * @param title     as printed, or a description of the document
 * @param publisher who published it
 * @param url       address, shown and opened only when a person asks for it
 * @param date      of publishing
 * @param dateNote  what must be known about the date, such as that it was inferred
 * @param kind      article, thesis, portal …
 * @param trust     how far it can be relied on
 * @param document  file name of the original press document, where it is one
 */
public record Source(String id, String title, Optional<Text> publisher, Optional<String> url,
                     AsOf date, Optional<Text> dateNote, Optional<String> kind, Trust trust, Optional<String> document) {
}
