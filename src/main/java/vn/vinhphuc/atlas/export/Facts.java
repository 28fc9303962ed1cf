package vn.vinhphuc.atlas.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Qualifier;
import vn.vinhphuc.atlas.domain.Sector;
import vn.vinhphuc.atlas.domain.ShareOf;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;

/** A short mark of what is shown of a site, that changes when a figure, its date, the name or the place changes. */
final class Facts {

    private static final int BYTES = 6;

    private Facts() {
    }

    static String mark(Site site) {
        List<String> facts = new ArrayList<>(List.of(notation(site.name()), notation(site.label())));
        site.position().ifPresent(position -> facts.add(position.at().lat() + " " + position.at().lon() + " " + position.accuracyMetres()));
        site.figures().all().stream().filter(Figure::preferred).forEach(figure -> {
            facts.add(figure.measure().key() + " " + notation(figure.value()));
            facts.add(figure.shareOf().map(ShareOf::key).orElse("") + " " + figure.scope()
                    .map(Facts::notation).orElse("") + " " + figure.horizon());
            facts.add(figure.provenance().asOf().notation());
        });
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(String.join("\n", facts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** By keys and plain numbers: how the program words a value is no fact about the site. */
    private static String notation(Value value) {
        return switch (value) {
            case Value.Quantity(double amount, Unit unit, Optional<Qualifier> qualifier) ->
                    amount + " " + unit.key() + " " + notation(qualifier);
            case Value.Range(double from, double to, Unit unit, Optional<Qualifier> qualifier) ->
                    from + "/" + to + " " + unit.key() + " " + notation(qualifier);
            case Value.Words(Text text) -> notation(text);
            case Value.Listing(List<Text> items) -> items.stream().map(Facts::notation).collect(Collectors.joining(";"));
            case Value.StatusValue(Status status, Optional<Text> stated) -> status.key() + " " + stated.map(Facts::notation).orElse("");
            case Value.SectorFocus(List<Sector.Mention> mentions) -> mentions.stream()
                    .map(mention -> notation(mention.wording())).collect(Collectors.joining(";"));
        };
    }

    private static String notation(Optional<Qualifier> qualifier) {
        return qualifier.map(Qualifier::key).orElse("");
    }

    /** In every language, since any of them may be printed. */
    private static String notation(Text text) {
        return text.words().entrySet().stream()
                .map(word -> word.getKey().code() + "=" + word.getValue()).sorted().collect(Collectors.joining(","));
    }
}
