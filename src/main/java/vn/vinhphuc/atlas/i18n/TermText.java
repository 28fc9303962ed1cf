package vn.vinhphuc.atlas.i18n;

import vn.vinhphuc.atlas.domain.ClusterGroup;
import vn.vinhphuc.atlas.domain.PositionBasis;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Topic;

/**
 * Controlled words of the data pack, apart from those of figures, in the words of a language.
 *
 * @param words of the language
 */
public record TermText(Words words) {

    /** The heading of a group of figures. */
    public String topic(Topic topic) {
        return words.text("topic." + topic.key());
    }

    /** The list or plan that a cluster belongs to. */
    public String group(ClusterGroup group) {
        return words.text("group." + group.key());
    }

    /** The heading of a group of indicators, {@code parks}, {@code fdi} …. */
    public String indicatorGroup(String group) {
        return words.text("indicator-group." + group);
    }

    /** The heading of the statements on a topic, {@code advantage}, {@code challenges} …. */
    public String statementTopic(String topic) {
        return words.text("statement-topic." + topic);
    }

    /** What a position rests on. */
    public String basis(PositionBasis basis) {
        return words.text("basis." + basis.key());
    }

    /** Whether a value is reported, computed or not verified. */
    public String origin(Provenance provenance) {
        return words.text(switch (provenance) {
            case Provenance.Reported _ -> "origin.reported";
            case Provenance.Computed _ -> "origin.computed";
            case Provenance.Unverified _ -> "origin.unverified";
        });
    }
}
