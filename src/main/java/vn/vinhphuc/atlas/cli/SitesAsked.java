package vn.vinhphuc.atlas.cli;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.i18n.Words;

/** The sites that a command was asked for. */
final class SitesAsked {

    private SitesAsked() {
    }

    /** Those with the ids, each once, in the order of the atlas; all if none is named. */
    static List<Site> orAll(Atlas atlas, List<String> ids, Words words) throws Failure {
        List<Site> asked = inOrder(atlas, ids, words);
        return ids.isEmpty() ? atlas.sites() : atlas.sites().stream().filter(asked::contains).toList();
    }

    /** Those with the ids, in the order in which they are asked for. */
    static List<Site> inOrder(Atlas atlas, List<String> ids, Words words) throws Failure {
        List<Site> asked = new ArrayList<>();
        for (String id : ids) {
            asked.add(atlas.site(id).orElseThrow(() -> Failure.wrongUse(words, "cli.unknown-site", id)));
        }
        return asked;
    }
}
