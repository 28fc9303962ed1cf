package vn.vinhphuc.atlas.ui.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Figures;
import vn.vinhphuc.atlas.domain.Province;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.view.MeasureLine;

/** What is published about the province, as drawers: targets, policies, sectors, statements, conflicts, indicators. */
final class ProvinceFacts {

    private final Province province;
    private final Quotes quotes;

    ProvinceFacts(Province province, Quotes quotes) {
        this.province = province;
        this.quotes = quotes;
    }

    List<Drawer> drawers() {
        List<Drawer> drawers = new ArrayList<>();
        drawers.add(drawer("panel.targets", () -> province.targets().stream().map(this::target).toList()));
        drawers.add(drawer("panel.priority-sectors", () -> List.of(prioritySectors())));
        drawers.add(drawer("panel.policies", () -> province.policies().stream()
                .map(policy -> entry(quotes.in(policy.text()), policy.figures())).toList()));
        drawers.add(drawer("panel.statements", this::statements));
        drawers.add(drawer("panel.conflicts", () -> province.conflicts().stream().map(this::conflict).toList()));
        province.indicators().stream().map(Province.Indicator::group).distinct()
                .forEach(group -> drawers.add(drawer("indicator-group." + group, () -> indicators(group))));
        return drawers;
    }

    private Drawer drawer(String key, Supplier<List<? extends Node>> nodes) {
        return new Drawer(quotes.words().text(key), nodes);
    }

    private Node target(Province.Target target) {
        VBox box = entry(quotes.in(target.label()), target.figures());
        box.getChildren().add(1, new Prose().say(quotes.in(target.decision()), "quiet"));
        return box;
    }

    private Node prioritySectors() {
        VBox box = new VBox();
        province.prioritySectors().forEach(sector -> box.getChildren().add(new Prose()
                .say(quotes.in(sector.mention().wording()), "plain")
                .with(quotes.mark(quotes.in(sector.mention().wording()), sector.provenance()))));
        return box;
    }

    private List<Node> statements() {
        Map<String, List<Node>> byTopic = new LinkedHashMap<>();
        province.statements().forEach(statement -> byTopic.computeIfAbsent(statement.topic(), topic -> new ArrayList<>())
                .add(new Prose().say(quotes.in(statement.text()), "plain")
                        .say("  " + quotes.figures().dates().text(statement.provenance().asOf()), "date")
                        .with(quotes.mark(quotes.in(statement.text()), statement.provenance()))));
        List<Node> all = new ArrayList<>();
        byTopic.forEach((topic, nodes) -> {
            all.add(new Prose().say(quotes.words().text("statement-topic." + topic), "strong"));
            all.addAll(nodes);
        });
        return all;
    }

    private List<VBox> indicators(String group) {
        return province.indicators().stream().filter(indicator -> indicator.group().equals(group))
                .map(indicator -> entry(quotes.in(indicator.label()), indicator.figures())).toList();
    }

    private Node conflict(Province.Conflict conflict) {
        VBox box = new VBox(new Prose().say(quotes.in(conflict.topic()), "strong"),
                new Prose().say(quotes.words().text("panel.conflict.values", quotes.in(conflict.values())), "plain"),
                new Prose().say(quotes.words().text("panel.conflict.shown", quotes.in(conflict.shown())), "plain"),
                new Prose().say(quotes.words().text("panel.conflict.why", quotes.in(conflict.why())), "quiet"));
        box.getStyleClass().add("entry");
        return box;
    }

    /** A thing by its name, and its values. */
    private VBox entry(String name, Figures figures) {
        VBox box = new VBox(new Prose().say(name, "strong"));
        box.getStyleClass().add("entry");
        MeasureLine.all(figures).forEach(line -> box.getChildren().add(new FactLine(line, quotes)));
        return box;
    }
}
