package vn.vinhphuc.atlas.export.slides;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.furniture.CreditsLine;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.i18n.SourceText;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * What stands below a slide: what is said, the numbered sources of its figures with their addresses, the credits.
 *
 * @param said    lines
 * @param sources in the order of their numbers on the slide
 */
record SlideNotes(List<String> said, List<Source> sources) {

    String text(Atlas atlas, Words words, LocalDate madeOn) {
        List<String> lines = new ArrayList<>(said);
        if (!sources.isEmpty()) {
            lines.add(words.text("slide.sources"));
        }
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            lines.add(words.text("slide.source", i + 1, source.title(), new SourceText(words).brief(source)));
            source.url().ifPresent(lines::add);
        }
        lines.add(new CreditsLine(atlas.pack(), Optional.of(madeOn)).text(words));
        return String.join("\n", lines);
    }
}
