package vn.vinhphuc.atlas.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.drawing.TextStyle;

/** Until the overlay is there. */
final class StandIn {
    private StandIn() {
    }

    static List<Sprite> compose(Atlas atlas, OverlayPainting.Wish wish) {
        Theme theme = Themes.of(wish.theme());
        List<Sprite> sprites = new ArrayList<>();
        for (Site site : atlas.sites()) {
            site.position().ifPresent(position -> {
                boolean selected = wish.selection().equals(Optional.of(site.id()));
                double r = site.kind() == SiteKind.PARK ? 9 : 5;
                sprites.add(new Sprite(site.id(), Sprite.Layer.SITE, position.at(), new Box(-r - 6, -r - 6, 2 * r + 12, 2 * r + 12),
                        List.of(Mark.both(Outline.circle(0, 0, r), theme.colour(site.kind() == SiteKind.PARK ? Role.PARK : Role.CLUSTER),
                                Stroke.solid(selected ? theme.colour(Role.SELECTION) : theme.colour(Role.MARGIN), selected ? 3 : 1.4))),
                        Optional.of(site.id())));
                if (site.kind() == SiteKind.PARK) {
                    TextStyle style = TextStyle.of(Face.BOLD, 11.8, theme.colour(Role.PARK_LABEL)).withHalo(theme.colour(Role.HALO), 3);
                    String text = site.label().in(wish.language());
                    double w = style.width(text);
                    sprites.add(new Sprite(site.id() + "-label", Sprite.Layer.LABEL, position.at(), new Box(r, -12, w + 8, 22),
                            List.of(Mark.words(text, r + 3, 4, Mark.Align.START, style)), Optional.of(site.id())));
                }
            });
        }
        return sprites;
    }
}
