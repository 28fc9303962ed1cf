package vn.vinhphuc.atlas.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhphuc.atlas.domain.Address;
import vn.vinhphuc.atlas.domain.AdminLevel;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Text;

/** Reads the addresses of sites. */
final class AddressReader {

    private final ProvenanceReader provenances;
    private final Catalogue<String> districts;
    private final Catalogue<String> communes;

    AddressReader(ProvenanceReader provenances, Catalogue<String> districts, Catalogue<String> communes) {
        this.provenances = provenances;
        this.districts = districts;
        this.communes = communes;
    }

    Address read(Node list) {
        Map<List<Object>, Where> shown = new HashMap<>();
        return new Address(list.each(node -> {
            Address.Part part = part(node);
            Where before = part.preferred()
                    ? shown.putIfAbsent(List.of(part.level(), part.administration()), node.where()) : null;
            if (before != null) {
                node.error(ProblemKind.TWO_PREFERRED, part.level().key() + " " + part.administration().key(), before.pointer());
            }
            return part;
        }));
    }

    private Address.Part part(Node node) {
        AdminLevel level = node.field("level").word(AdminLevel.values(), AdminLevel::key);
        Administration era = node.field("era").word(Administration.values(), Administration::key);
        List<Text> names = node.field("names").someItems().stream().map(Node::text).toList();
        List<String> codes = node.field("codes").each(level == AdminLevel.DISTRICT ? districts::get : communes::get);
        Address.Part part = new Address.Part(level, era, names, codes, provenances.read(node),
                node.field("preferred").bool());
        node.noOtherFields();
        return part;
    }
}
