package vn.vinhphuc.atlas.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhphuc.atlas.RealAtlas.ATLAS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.ui.FxThread;
import vn.vinhphuc.atlas.ui.SourceMark;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.Reach;

class AccessBlockTest extends ShownPanel {

    @Test
    void whatIsPublishedComesFirstWithItsSourceThenTheMap() throws Exception {
        select("kcn-khai-quang");
        Node airport = row(Destination.NOI_BAI);
        List<String> said = words(airport);
        assertThat(said.indexOf("25 km")).isBetween(0, said.size() - 2);
        assertThat(said).contains("12/2025").anyMatch(words -> words.startsWith("On this map: ") && words.contains("±"))
                .anyMatch(words -> words.contains("estimated along schematic roads"));
        assertThat(nodes(airport).filter(SourceMark.class::isInstance)).hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void aStraightLineIsPlainlyCalledOneAndWhatIsNotKnownSaysSo() throws Exception {
        select("kcn-binh-xuyen");
        assertThat(String.join(" ", words(row(Destination.HANOI)))).contains("straight line, longer by road");
        assertThat(String.join(" ", words(row(Destination.LAO_CAI_GATE)))).contains("not published", "beyond the map");
        assertThat(String.join(" ", words(row(Destination.NOI_BAI)))).contains("±", "estimated along schematic roads");
    }

    @Test
    void aDistanceBelowTheStraightLineIsShownWithADoubt() throws Exception {
        select("kcn-phuc-yen");
        assertThat(String.join(" ", words(row(Destination.NOI_BAI)))).contains("nearly 10 km", "Below the straight line of 12 km");
    }

    @Test
    void olderDistancesStayOneClickAway() throws Exception {
        Site site = ATLAS.sites().stream().filter(one -> Stream.of(Destination.values()).anyMatch(to -> to.measure()
                .filter(measure -> !one.figures().others(measure).isEmpty()).isPresent())).findFirst().orElseThrow();
        Destination to = Stream.of(Destination.values()).filter(one -> one.measure()
                .filter(measure -> !site.figures().others(measure).isEmpty()).isPresent()).findFirst().orElseThrow();
        select(site.id());
        assertThat(nodes(row(to)).filter(Hyperlink.class::isInstance).map(Node::isVisible)).contains(true);
    }

    @Test
    void aWayIsDrawnByKeyAndByMouseAndTakenAwayAgain() throws Exception {
        select("kcn-khai-quang");
        ToggleButton airport = toggle(Destination.NOI_BAI);
        assertThat(airport.isFocusTraversable()).isTrue();
        assertThat(airport.getAccessibleText()).isEqualTo("Nội Bài Airport: 25 km (published, 12/2025). Draw the way on the map");
        fire(airport);
        assertThat(reach()).contains(new Reach("kcn-khai-quang", true, Optional.of(Destination.NOI_BAI), false));
        assertThat(airport.isSelected()).isTrue();
        click(row(Destination.STATION));
        assertThat(reach()).contains(new Reach("kcn-khai-quang", true, Optional.of(Destination.STATION), false));
        assertThat(airport.isSelected()).isFalse();
        click(row(Destination.STATION));
        assertThat(reach()).isEmpty();
    }

    @Test
    void aClickOnASourceDrawsNothing() throws Exception {
        select("kcn-khai-quang");
        click(nodes(row(Destination.NOI_BAI)).filter(SourceMark.class::isInstance).findFirst().orElseThrow());
        assertThat(reach()).isEmpty();
    }

    @Test
    void whatCannotBeDrawnHasNoButton() throws Exception {
        select("kcn-khai-quang");
        assertThat(nodes(row(Destination.LAO_CAI_GATE)).noneMatch(ToggleButton.class::isInstance)).isTrue();
    }

    @Test
    void ringsAndAllWaysAreSwitched() throws Exception {
        select("kcn-khai-quang");
        List<ToggleButton> deeds = nodes(block())
                .filter(node -> node.getStyleClass().contains("deed")).map(ToggleButton.class::cast).toList();
        assertThat(deeds).extracting(Labeled::getText).containsExactly("All ways", "Rings 10 · 30 · 50 km");
        fire(deeds.getLast());
        assertThat(reach()).contains(new Reach("kcn-khai-quang", false, Optional.empty(), true));
        assertThat(deeds).extracting(ToggleButton::isSelected).as("circles without ways").containsExactly(false, true);
        fire(deeds.getFirst());
        assertThat(deeds).allMatch(ToggleButton::isSelected);
        fire(deeds.getFirst());
        assertThat(reach()).contains(new Reach("kcn-khai-quang", false, Optional.empty(), true));
        fire(toggle(Destination.NOI_BAI));
        assertThat(reach()).contains(new Reach("kcn-khai-quang", true, Optional.of(Destination.NOI_BAI), true));
        fire(deeds.getLast());
        assertThat(reach().orElseThrow().rings()).isFalse();
        select("kcn-binh-xuyen");
        assertThat(reach().orElseThrow().site()).isEqualTo("kcn-binh-xuyen");
        assertThat(toggle(Destination.NOI_BAI).isSelected()).isTrue();
    }

    @Test
    void theButtonPutsTheSiteIntoTheComparisonAndShowsItsLetter() throws Exception {
        select("kcn-khai-quang");
        ToggleButton compare = (ToggleButton) nodes(panel.getContent()).filter(CompareButton.class::isInstance).findFirst().orElseThrow();
        fire(compare);
        assertThat(compared).containsExactly("kcn-khai-quang");
        assertThat(compare.isSelected()).isFalse();
        update(state -> state.withCompared(new Compared(List.of("kcn-binh-xuyen", "kcn-khai-quang"))));
        assertThat(compare.isSelected()).isTrue();
        assertThat(compare.getAccessibleText()).isEqualTo("B – In comparison");
    }

    @Test
    void everySiteHasARowForEachDestinationOnce() throws Exception {
        for (Site site : ATLAS.sites()) {
            select(site.id());
            assertThat(nodes(block()).filter(AccessRow.class::isInstance)).hasSize(Destination.values().length);
            assertThat(words(block())).doesNotContain("To Nội Bài Airport", "To Hà Nội").noneMatch(words -> words.contains("{"));
        }
    }

    private Optional<Reach> reach() {
        return session.view().get().inquiry().reach();
    }

    private Node block() {
        return nodes(panel.getContent()).filter(AccessBlock.class::isInstance).findFirst().orElseThrow();
    }

    private Node row(Destination to) {
        return nodes(block()).filter(AccessRow.class::isInstance).toList().get(to.ordinal());
    }

    private ToggleButton toggle(Destination to) {
        return (ToggleButton) nodes(row(to)).filter(ToggleButton.class::isInstance).findFirst().orElseThrow();
    }

    private void fire(ToggleButton button) throws Exception {
        FxThread.on(() -> {
            button.fire();
            return null;
        });
    }

    private void click(Node node) throws Exception {
        FxThread.on(() -> {
            node.fireEvent(new MouseEvent(MouseEvent.MOUSE_CLICKED, 1, 1, 1, 1, MouseButton.PRIMARY, 1, false, false, false, false,
                    true, false, false, true, false, true, null));
            return null;
        });
    }
}
