package vn.vinhphuc.atlas.cli;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;

/** The sites that a command was asked for. */
final class SitesAsked {

    private SitesAsked() {
    }

    /** Those with the ids, each once, in the order of the atlas; all if none is named. */
    static List<Site> of(Atlas atlas, List<String> ids, Setting setting) throws Failure {
        List<String> unknown = new ArrayList<>(ids);
        atlas.sites().stream().map(Site::id).forEach(id -> unknown.removeIf(id::equals));
        if (!unknown.isEmpty()) {
            throw Failure.wrongUse(setting.words(), "cli.export.unknown-site", unknown.getFirst());
        }
        return ids.isEmpty() ? atlas.sites() : atlas.sites().stream().filter(site -> ids.contains(site.id())).toList();
    }
}
