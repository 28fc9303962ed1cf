package vn.vinhphuc.atlas.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.overlay.OverlayCartography;
import vn.vinhphuc.atlas.cartography.overlay.OverlayRequest;
import vn.vinhphuc.atlas.cartography.overlay.ShippedPack;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;

/** Signs that are kept for the way back. */
@ExtendWith(ApplicationExtension.class)
class SignMemoryTest {

    private static final OverlayCartography SIGNS = new OverlayCartography(ShippedPack.ATLAS);

    private final List<Double> composed = new ArrayList<>();

    @Test
    void aZoomThatIsKnownIsNeitherComposedNorPaintedAgain() {
        SignMemory memory = memory(64 << 20);
        List<Stamp> first = show(memory, 11);
        show(memory, 11.25);
        List<Stamp> again = show(memory, 11);

        assertThat(composed).containsExactly(11.0, 11.25);
        assertThat(first).isNotEmpty();
        for (int i = 0; i < first.size(); i++) {
            assertThat(again.get(i)).isSameAs(first.get(i));
        }
    }

    @Test
    void whatWasShownLongestAgoGoesFirstAndTheBytesStayBounded() {
        SignMemory memory = memory(12 << 20);
        for (double zoom = 10; zoom < 13; zoom += 0.25) {
            show(memory, zoom);
            assertThat(memory.bytes()).isLessThanOrEqualTo(12 << 20);
        }
        composed.clear();
        show(memory, 12.5);
        show(memory, 10);

        assertThat(composed).containsExactly(10.0);
    }

    @Test
    void whatIsOnTheScreenIsKeptHoweverLittleRoomThereIs() {
        SignMemory memory = memory(0);
        List<Stamp> first = show(memory, 11);

        assertThat(show(memory, 11)).isEqualTo(first);
        assertThat(composed).containsExactly(11.0);
    }

    @Test
    void anotherScreenScaleHasOtherPixels() {
        SignMemory memory = memory(64 << 20);
        Stamp plain = show(memory, 11).getFirst();
        OverlayRequest request = request(11);
        Stamp fine = memory.stamps(request, 2, memory.composition(request, 2).overlay().sprites()).getFirst();

        assertThat(fine.sprite()).isEqualTo(plain.sprite());
        assertThat(fine.bytes()).isEqualTo(4 * plain.bytes());
    }

    private SignMemory memory(long most) {
        SignMemory memory = new SignMemory(request -> {
            composed.add(request.zoom());
            return SIGNS.composition(request);
        });
        memory.resize(most);
        return memory;
    }

    private static List<Stamp> show(SignMemory memory, double zoom) {
        OverlayRequest request = request(zoom);
        return memory.stamps(request, 1, memory.composition(request, 1).overlay().sprites());
    }

    private static OverlayRequest request(double zoom) {
        return OverlayRequest.of(Themes.of("light"), Words.of(Language.VIETNAMESE), Administration.SINCE_2025, zoom);
    }
}
