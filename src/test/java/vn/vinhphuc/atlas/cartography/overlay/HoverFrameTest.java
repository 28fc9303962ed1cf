package vn.vinhphuc.atlas.cartography.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.cartography.Gathering;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.cartography.symbol.SiteFrame;
import vn.vinhphuc.atlas.cartography.symbol.SiteSymbol;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;

class HoverFrameTest {

    private static final Gauge GAUGE = new Gauge(Themes.of("light"), 11);
    private static final LatLon GROUND = new LatLon(21.3, 105.6);
    private static final Site SITE = ShippedPack.ATLAS.sites().getFirst();

    @Test
    void isTheOneFrameOfTheCartographyAroundASymbolThatWasMoved() {
        SiteSymbol symbol = SiteSymbol.of(SITE, GAUGE);
        double reach = symbol.reach(GAUGE);
        Sprite frame = frame(new Sprite("s", Sprite.Layer.SITE, GROUND, new Box(12 - reach, -7 - reach, 2 * reach, 2 * reach),
                List.of(), Optional.of(SITE.id()))).orElseThrow();

        assertThat(frame.marks()).hasSize(1).first().isInstanceOfSatisfying(Mark.Group.class, group -> {
            assertThat(group.dx()).isCloseTo(12, within(1e-9));
            assertThat(group.dy()).isCloseTo(-7, within(1e-9));
            assertThat(group.marks()).hasSameSizeAs(SiteFrame.hovered(symbol, GAUGE));
        });
        assertThat(frame.box().width()).isGreaterThan(2 * symbol.size() + 2 * GAUGE.line(4.5) - 1e-9);
    }

    @Test
    void alsoOfACountedSymbolButOfNothingElse() {
        Box box = new Box(-10, -10, 20, 20);
        Gathering gathering = new Gathering(List.of(SITE.id(), "b"), new GeoBounds(105, 21, 106, 22));

        assertThat(frame(new Sprite("g", Sprite.Layer.SITE, GROUND, box, List.of(), Optional.empty(), Optional.of(gathering)))).isPresent();
        assertThat(frame(new Sprite("l", Sprite.Layer.LABEL, GROUND, box, List.of(), Optional.empty()))).isEmpty();
    }

    private static Optional<Sprite> frame(Sprite symbol) {
        return HoverFrame.around(symbol, ShippedPack.ATLAS, Themes.of("light"), 11);
    }
}
