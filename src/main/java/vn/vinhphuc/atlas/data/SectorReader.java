package vn.vinhphuc.atlas.data;

import java.util.List;
import vn.vinhphuc.atlas.domain.Sector;

/** Reads {@code sectors.json} and where other files mention sectors. */
final class SectorReader {

    private final Ids ids = new Ids();

    List<Sector> read(Node list) {
        return list.each(node -> {
            Sector sector = new Sector(ids.claim(node), node.field("name").text());
            node.noOtherFields();
            return sector;
        });
    }

    /** The wording of a source with the sectors it stands for, as fields of an object. */
    static Sector.Mention mention(Node node, Catalogue<Sector> sectors) {
        List<Sector> meant = node.field("sectors").someItems().stream().map(sectors::get).toList();
        return new Sector.Mention(node.field("wording").text(),
                meant.isEmpty() ? List.of(new Sector("?", node.field("wording").text())) : meant);
    }
}
