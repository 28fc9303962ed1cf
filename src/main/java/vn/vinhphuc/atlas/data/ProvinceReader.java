package vn.vinhphuc.atlas.data;

import java.util.List;
import java.util.function.BiFunction;
import vn.vinhphuc.atlas.domain.Province;
import vn.vinhphuc.atlas.domain.Sector;

/** Reads {@code province.json}. */
final class ProvinceReader {

    private final FigureReader figures;
    private final ProvenanceReader provenances;
    private final Catalogue<Sector> sectors;
    private final Ids ids = new Ids();

    ProvinceReader(FigureReader figures, ProvenanceReader provenances, Catalogue<Sector> sectors) {
        this.figures = figures;
        this.provenances = provenances;
        this.sectors = sectors;
    }

    Province read(Node node) {
        Province province = new Province(identified(node.field("indicators"), this::indicator),
                identified(node.field("targets"), this::target), identified(node.field("policies"), this::policy),
                node.field("prioritySectors").each(this::prioritySector),
                identified(node.field("statements"), this::statement), identified(node.field("conflicts"), this::conflict));
        node.noOtherFields();
        return province;
    }

    /** The items of a list with their ids, which are unique in the whole file. */
    private <T> List<T> identified(Node list, BiFunction<Node, String, T> reading) {
        return list.each(node -> reading.apply(node, ids.claim(node)));
    }

    private Province.Indicator indicator(Node node, String id) {
        String group = node.field("group").word("administration", "parks", "clusters", "fdi", "economy", "labour",
                "infrastructure", "targets", "phu-tho");
        Province.Indicator indicator = new Province.Indicator(id, group, node.field("label").text(),
                figures.read(node.field("figures")));
        node.noOtherFields();
        return indicator;
    }

    private Province.Target target(Node node, String id) {
        Province.Target target = new Province.Target(id,
                node.field("subject").word("parks", "clusters", "land"), node.field("horizon").whole(2000, 2100),
                node.field("label").text(), node.field("decision").text(), figures.read(node.field("figures")));
        node.noOtherFields();
        return target;
    }

    private Province.Policy policy(Node node, String id) {
        Province.Policy policy = new Province.Policy(id, node.field("scope").id(),
                node.field("text").text(), figures.read(node.field("figures")));
        node.noOtherFields();
        return policy;
    }

    private Province.PrioritySector prioritySector(Node node) {
        Province.PrioritySector sector = new Province.PrioritySector(SectorReader.mention(node, sectors),
                provenances.reported(node));
        node.noOtherFields();
        return sector;
    }

    private Province.Statement statement(Node node, String id) {
        String topic = node.field("topic").word("comparison", "advantage", "clusters", "plans", "measures",
                "challenges", "targets", "policies", "fdi", "strategy", "sectors", "condition");
        Province.Statement statement = new Province.Statement(id, topic, node.field("text").text(),
                provenances.reported(node));
        node.noOtherFields();
        return statement;
    }

    private Province.Conflict conflict(Node node, String id) {
        Province.Conflict conflict = new Province.Conflict(id, node.field("topic").text(),
                node.field("values").text(), node.field("shown").text(), node.field("why").text());
        node.noOtherFields();
        return conflict;
    }
}
