package vn.vinhphuc.atlas.i18n;

import java.util.Optional;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.domain.Trust;

/**
 * Where a figure comes from, in the words of a language.
 *
 * @param words of the language
 */
public record SourceText(Words words) {

    /** Publisher and date: “Báo Phú Thọ 09/12/2025”; the title where no publisher is named. */
    public String brief(Source source) {
        return source.date().equals(AsOf.UNDATED) ? name(source) : words.text("source.short", name(source), date(source));
    }

    /** The publisher; the title where none is named. */
    public String name(Source source) {
        return named(source).orElse(source.title());
    }

    public String publisher(Source source) {
        return named(source).orElseGet(() -> words.text("source.without-publisher"));
    }

    private Optional<String> named(Source source) {
        return source.publisher().map(publisher -> publisher.in(words.language()));
    }

    /** The date with its note: “12/2025 (suy ra)”; “undated” where there is none. */
    public String date(Source source) {
        String date = new Dates(words).exact(source.date());
        return source.dateNote().map(note -> words.text("source.date-note", date, note.in(words.language()))).orElse(date);
    }

    public String trust(Trust trust) {
        return words.text("trust." + trust.key());
    }

    /** “chưa kiểm chứng” or “tính toán”, with the rule; empty for what a source reports as it stands. */
    public Optional<String> origin(Provenance provenance) {
        return switch (provenance) {
            case Provenance.Reported reported -> Optional.empty();
            case Provenance.Computed computed ->
                    Optional.of(words.text("figure.computed", computed.rule().in(words.language())));
            case Provenance.Unverified unverified -> Optional.of(words.text("figure.not-verified"));
        };
    }

    /** The cited source in short; “not verified” for general knowledge, and the rule of what is computed from no source. */
    public String cited(Provenance provenance) {
        Optional<String> source = provenance.sources().stream().findFirst().map(this::brief);
        return switch (provenance) {
            case Provenance.Unverified unverified -> words.text("figure.not-verified");
            default -> source.or(() -> origin(provenance)).orElseThrow();
        };
    }
}
