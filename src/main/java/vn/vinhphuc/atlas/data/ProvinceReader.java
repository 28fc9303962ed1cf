package vn.vinhphuc.atlas.data;

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
        Province province = new Province(node.field("indicators").each(this::indicator),
                node.field("targets").each(this::target), node.field("policies").each(this::policy),
                node.field("prioritySectors").each(this::prioritySector),
                node.field("statements").each(this::statement), node.field("conflicts").each(this::conflict));
        node.noOtherFields();
        return province;
    }

    private Province.Indicator indicator(Node node) {
        String group = node.field("group").word("administration", "parks", "clusters", "fdi", "economy", "labour",
                "infrastructure", "targets", "phu-tho");
        Province.Indicator indicator = new Province.Indicator(ids.claim(node), group, node.field("label").text(),
                figures.read(node.field("figures")));
        node.noOtherFields();
        return indicator;
    }

    private Province.Target target(Node node) {
        Province.Target target = new Province.Target(ids.claim(node),
                node.field("subject").word("parks", "clusters", "land"), node.field("horizon").whole(2000, 2100),
                node.field("label").text(), node.field("decision").text(), figures.read(node.field("figures")));
        node.noOtherFields();
        return target;
    }

    private Province.Policy policy(Node node) {
        Province.Policy policy = new Province.Policy(ids.claim(node), node.field("scope").id(),
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

    private Province.Statement statement(Node node) {
        String topic = node.field("topic").word("comparison", "advantage", "clusters", "plans", "measures",
                "challenges", "targets", "policies", "fdi", "strategy", "sectors", "condition");
        Province.Statement statement = new Province.Statement(ids.claim(node), topic, node.field("text").text(),
                provenances.reported(node));
        node.noOtherFields();
        return statement;
    }

    private Province.Conflict conflict(Node node) {
        Province.Conflict conflict = new Province.Conflict(ids.claim(node), node.field("topic").text(),
                node.field("values").text(), node.field("shown").text(), node.field("why").text());
        node.noOtherFields();
        return conflict;
    }
}
