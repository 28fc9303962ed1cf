package vn.vinhphuc.atlas.cartography.page;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.drawing.Raster;

/**
 * Who hands the page out and can be asked.
 *
 * @param lines name, telephone, e-mail, address, one a line; none where nobody is set
 * @param logo  of the office
 */
public record Office(List<String> lines, Optional<Raster> logo) {

    public static final Office NONE = new Office(List.of(), Optional.empty());

    public Office {
        lines = List.copyOf(lines);
    }
}
