package vn.vinhphuc.atlas.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.ShareOf;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;

/** A short mark of what is shown of a site, that changes when a figure, its date, the name or the place changes. */
final class Facts {

    private static final int BYTES = 6;

    private Facts() {
    }

    static String mark(Site site) {
        FigureText text = new FigureText(Words.of(Language.VIETNAMESE));
        List<String> facts = new ArrayList<>(List.of(site.name().vietnamese(), site.label().vietnamese()));
        site.position().ifPresent(position -> facts.add(position.at().lat() + " " + position.at().lon() + " " + position.accuracyMetres()));
        site.figures().all().stream().filter(Figure::preferred).forEach(figure -> {
            facts.add(figure.measure().key() + " " + text.value(figure));
            facts.add(figure.shareOf().map(ShareOf::key).orElse("") + " " + text.scope(figure).orElse("") + " " + figure.horizon());
            facts.add(figure.provenance().asOf().notation());
        });
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(String.join("\n", facts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
