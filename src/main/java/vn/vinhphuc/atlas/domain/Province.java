package vn.vinhphuc.atlas.domain;

import java.util.List;

/**
 * What is published about the province as a whole.
 *
 * @param indicators      figures of the province
 * @param targets         what the plans aim at
 * @param policies        support for investors
 * @param prioritySectors sectors the province prefers
 * @param statements      what the press documents say besides
 * @param conflicts       where sources disagree, and which value is shown
 */
public record Province(List<Indicator> indicators, List<Target> targets, List<Policy> policies,
                       List<PrioritySector> prioritySectors, List<Statement> statements, List<Conflict> conflicts) {

    public Province {
        indicators = List.copyOf(indicators);
        targets = List.copyOf(targets);
        policies = List.copyOf(policies);
        prioritySectors = List.copyOf(prioritySectors);
        statements = List.copyOf(statements);
        conflicts = List.copyOf(conflicts);
    }

    /** A figure of the province; {@code group} is a controlled word such as {@code fdi}. */
    public record Indicator(String id, String group, Text label, Figures figures) {
    }

    /** What a plan aims at; {@code subject} is {@code parks}, {@code clusters} or {@code land}. */
    public record Target(String id, String subject, int horizon, Text label, Text decision, Figures figures) {
    }

    /** A support policy; {@code scope} says for whom. */
    public record Policy(String id, String scope, Text text, Figures figures) {
    }

    /** A sector that the province prefers, in the words of the source and of the list of sectors. */
    public record PrioritySector(Sector.Mention mention, Provenance provenance) {
    }

    /** A statement of a press document under a topic such as {@code challenges}. */
    public record Statement(String id, String topic, Text text, Provenance provenance) {
    }

    /** A question on which sources disagree, what they say, what is shown and why. */
    public record Conflict(String id, Text topic, Text values, Text shown, Text why) {
    }
}
