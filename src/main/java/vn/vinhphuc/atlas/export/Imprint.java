package vn.vinhphuc.atlas.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;

/**
 * What an exported file says about itself.
 *
 * @param title    of the picture
 * @param scene    what it shows and from where
 * @param language of its words
 * @param madeOn   the day it was made
 * @param pack     whose data it shows
 * @param trace    what it takes to open it again
 */
public record Imprint(String title, String scene, Language language, LocalDate madeOn, Atlas.Pack pack, Optional<Trace> trace) {

    /** Of a file that cannot be opened again. */
    public Imprint(String title, String scene, Language language, LocalDate madeOn, Atlas.Pack pack) {
        this(title, scene, language, madeOn, pack, Optional.empty());
    }

    /** By the keywords of PNG, in the order to write them. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", title);
        texts.put("Description", scene);
        texts.put("Software", "Vinh Phuc Investment Atlas " + Release.version());
        texts.put("Source", pack.id() + " " + pack.version());
        texts.put("Copyright", pack.credits().stream()
                .map(credit -> credit.text().in(language) + ", " + credit.licence())
                .collect(Collectors.joining("; ")));
        texts.put("Creation Time", madeOn.toString());
        texts.put("Language", language.code());
        trace.ifPresent(carried -> texts.putAll(carried.texts()));
        texts.values().removeIf(String::isBlank);
        return texts;
    }
}
