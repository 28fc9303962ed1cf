package vn.vinhphuc.atlas.cartography.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.domain.RoadStatus;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Svg;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/** The specimen sheet of all signs as SVG text. With {@code -Dgolden.write=true} it is written anew. */
class GoldenSymbolTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "symbols");
    private static final double STEP = 44;

    @ParameterizedTest
    @CsvSource({"light, 11", "dark, 11", "projector, 13"})
    void theSignsLookAsTheyDid(String theme, double zoom) throws IOException {
        Gauge gauge = new Gauge(Themes.of(theme), zoom);
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.filled(Outline.rectangle(0, 0, 14 * STEP, 8 * STEP), gauge.colour(Role.LAND)));
        for (SiteKind kind : SiteKind.values()) {
            row(marks, kind.ordinal(), sites(kind, gauge));
        }
        for (SiteKind kind : SiteKind.values()) {
            row(marks, 2 + kind.ordinal(), states(kind, gauge));
        }
        row(marks, 4, List.of(PointSymbol.values()).stream().map(symbol -> symbol.marks(gauge)).toList());
        row(marks, 5, shields(gauge));
        row(marks, 6, gathered(gauge));
        row(marks, 7, fates(gauge));
        String svg = Svg.of(new Drawing(14 * STEP, 8 * STEP, marks)).replace("><", ">\n<");
        Path golden = FOLDER.resolve(theme + ".svg");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, svg);
        }
        assertThat(svg).as("%s; -Dgolden.write=true writes it anew", golden).isEqualTo(Files.readString(golden));
    }

    private static List<List<Mark>> sites(SiteKind kind, Gauge gauge) {
        List<List<Mark>> signs = new ArrayList<>();
        for (double percent : new double[] {0, 25, 67, 92, 100}) {
            signs.add(new SiteSymbol(kind, Status.OPERATING, Optional.of(percent), 12).marks(gauge));
        }
        for (Status status : Status.values()) {
            signs.add(new SiteSymbol(kind, status, Optional.empty(), 12).marks(gauge));
        }
        return signs;
    }

    private static List<List<Mark>> states(SiteKind kind, Gauge gauge) {
        SiteSymbol symbol = new SiteSymbol(kind, Status.PLANNED_2030, Optional.empty(), 10);
        return List.of(symbol.marks(gauge), SiteFrame.hovered(symbol, gauge), SiteFrame.selected(symbol, gauge),
                SiteFrame.letter("B", gauge));
    }

    private static List<List<Mark>> gathered(Gauge gauge) {
        return List.of(
                new GatheredSymbol(SiteKind.PARK, false, "3", Fate.KEPT).marks(gauge),
                new GatheredSymbol(SiteKind.PARK, true, "2", Fate.KEPT).marks(gauge),
                new GatheredSymbol(SiteKind.PARK, false, "12", Fate.KEPT).marks(gauge),
                new GatheredSymbol(SiteKind.PARK, false, "1.204", Fate.KEPT).marks(gauge),
                new GatheredSymbol(SiteKind.CLUSTER, false, "5", Fate.KEPT).marks(gauge),
                new GatheredSymbol(SiteKind.CLUSTER, true, "24", Fate.KEPT).marks(gauge));
    }

    private static List<List<Mark>> fates(Gauge gauge) {
        List<List<Mark>> signs = new ArrayList<>();
        for (SiteKind kind : SiteKind.values()) {
            SiteSymbol symbol = new SiteSymbol(kind, Status.OPERATING, Optional.of(67.0), 10);
            signs.add(SiteFate.marks(symbol, Fate.KEPT, gauge));
            signs.add(badged(SiteFate.marks(symbol, Fate.NEAR_MISS, gauge), Fate.NEAR_MISS, SiteFate.badge(kind, 10, gauge), gauge));
            signs.add(badged(SiteFate.marks(symbol, Fate.CANNOT_TELL, gauge), Fate.CANNOT_TELL, SiteFate.badge(kind, 10, gauge), gauge));
            signs.add(SiteFate.marks(symbol, Fate.DROPPED, gauge));
            signs.add(new GatheredSymbol(kind, false, "3", Fate.DROPPED).marks(gauge));
            GatheredSymbol near = new GatheredSymbol(kind, false, "3", Fate.NEAR_MISS);
            signs.add(badged(near.marks(gauge), Fate.NEAR_MISS, near.badge(gauge), gauge));
        }
        return signs;
    }

    private static List<Mark> badged(List<Mark> symbol, Fate fate, Box at, Gauge gauge) {
        return List.of(Mark.group("symbol", symbol),
                Mark.moved("badge", SiteFate.badge(fate, gauge), at.x() + at.width() / 2, at.y() + at.height() / 2));
    }

    private static List<List<Mark>> shields(Gauge gauge) {
        return List.of(
                new Shield("CT.05", RoadClass.EXPRESSWAY, RoadStatus.OPERATING).marks(gauge), List.of(),
                new Shield("CT.38", RoadClass.RING_ROAD, RoadStatus.UNDER_CONSTRUCTION).marks(gauge), List.of(),
                new Shield("CT.39", RoadClass.RING_ROAD, RoadStatus.PLANNED).marks(gauge), List.of(),
                new Shield("QL.2", RoadClass.NATIONAL, RoadStatus.OPERATING).marks(gauge), List.of(),
                new Shield("ĐT.310B", RoadClass.PROVINCIAL, RoadStatus.OPERATING).marks(gauge));
    }

    private static void row(List<Mark> marks, int row, List<List<Mark>> signs) {
        for (int i = 0; i < signs.size(); i++) {
            marks.add(Mark.moved("sign", signs.get(i), (i + 0.5) * STEP, (row + 0.5) * STEP));
        }
    }
}
