package vn.vinhphuc.atlas.domain;

import java.util.Optional;

/**
 * Where a figure was published.
 *
 * @param id        word of the data pack
 * @param title     as printed, or a description of the document
 * @param publisher who published it
 * @param url       address, shown and opened only when a person asks for it
 * @param date      as printed
 * @param kind      article, thesis, portal …
 * @param trust     how far it can be relied on
 * @param document  file name of the original press document, where it is one
 */
public record Source(String id, String title, Optional<String> publisher, Optional<String> url,
                     Optional<String> date, Optional<String> kind, Trust trust, Optional<String> document) {
}
