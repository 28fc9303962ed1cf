package vn.vinhphuc.atlas.i18n;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Address;
import vn.vinhphuc.atlas.domain.AdminLevel;
import vn.vinhphuc.atlas.domain.Administration;

/**
 * Addresses in words.
 *
 * @param words of the language
 */
public record AddressText(Words words) {

    /** The parts of an address that are named in one administration, the smallest first. */
    public static List<Address.Part> parts(Address address, Administration administration) {
        return Stream.of(AdminLevel.COMMUNE, AdminLevel.DISTRICT)
                .map(level -> address.preferred(level, administration)).flatMap(Optional::stream).toList();
    }

    /** The address with its province; empty if it is not known. */
    public Optional<String> line(Address address, Administration administration) {
        String names = parts(address, administration).stream().map(this::names).collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(words.text("panel.address." + administration.key(), names));
    }

    /** What a part is called; several where a site lies in several. */
    public String names(Address.Part part) {
        return part.names().stream().map(name -> name.in(words.language())).collect(Collectors.joining(", "));
    }

    /** The time of an administration: since 7/2025. */
    public String era(Administration administration) {
        return words.text("panel.era." + administration.key());
    }
}
