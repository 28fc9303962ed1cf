package vn.vinhphuc.atlas.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhphuc.atlas.RealAtlas.ATLAS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Png;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.ui.FxThread;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.access.Access;

/** What an agency adds to the pack is shown when it is there. */
class PromotionTest {

    private static final String SITE = "kcn-khai-quang";
    private static final Site.Promotion PROMOTION = new Site.Promotion(
            Optional.of(new Site.Contact(Text.of("Ban quản lý", "Management board"), Optional.of("0211 000 000"),
                    Optional.of("kcn@example.vn"), Optional.empty())),
            Optional.of("https://example.vn"), List.of("pictures/gate.png"), Optional.of("pictures/plan.png"));

    private final Map<String, byte[]> files = Map.of("pictures/gate.png", picture(), "pictures/plan.png", picture(),
            "logo.png", picture());
    private SidePanel panel;

    @BeforeEach
    void start() throws Exception {
        FxThread.start();
    }

    @Test
    void logoOfTheAgencyStandsAboveTheProvince() throws Exception {
        show(ViewState.START);
        assertThat(pictures()).hasSize(1);
    }

    @Test
    void contactWebsiteAndPicturesStandWithTheSite() throws Exception {
        show(ViewState.START.withSelection(SITE));
        assertThat(pictures()).hasSize(2);
        assertThat(panel.getContent().lookupAll("*")).filteredOn(Prose.class::isInstance)
                .extracting(node -> ((Prose) node).words()).contains("Ban quản lý", "0211 000 000", "kcn@example.vn");
        assertThat(panel.getContent().lookupAll(".hyperlink")).extracting(node -> ((Hyperlink) node).getText())
                .contains("https://example.vn");
    }

    private void show(ViewState view) throws Exception {
        Session session = new Session(atlas(), view);
        panel = FxThread.on(() ->
                new SidePanel(session, new Access(ATLAS.base()), address -> { }, path -> Optional.ofNullable(files.get(path)), id -> { }));
        FxThread.show(panel, 368, 900);
    }

    private Set<Node> pictures() {
        return panel.getContent().lookupAll(".pack-picture");
    }

    private static Atlas atlas() {
        Atlas.Pack pack = ATLAS.pack();
        return new Atlas(new Atlas.Pack(pack.id(), pack.version(), pack.asOf(), pack.title(), pack.subtitle(), pack.credits(),
                Optional.of("logo.png")), ATLAS.sites().stream().map(PromotionTest::promoted).toList(), ATLAS.sources(),
                ATLAS.sectors(), ATLAS.province(), ATLAS.base());
    }

    private static Site promoted(Site s) {
        return s.id().equals(SITE) ? new Site(s.id(), s.kind(), s.name(), s.label(), s.aliases(), s.family(), s.partOf(),
                s.supersededBy(), s.group(), s.address(), s.position(), s.figures(), s.legal(), PROMOTION) : s;
    }

    private static byte[] picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Png.write(Raster.of(new Drawing(8, 4, List.of(Mark.filled(Outline.rectangle(0, 0, 8, 4), Colour.of("#0C5A73")))), 1),
                    Map.of(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
