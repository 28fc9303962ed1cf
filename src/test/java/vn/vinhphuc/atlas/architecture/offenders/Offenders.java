package vn.vinhphuc.atlas.architecture.offenders;

import com.fasterxml.jackson.databind.JsonNode;
import com.gluonhq.impl.maps.BaseMap;
import com.gluonhq.maps.MapPoint;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.layout.Pane;
import net.sf.geographiclib.Geodesic;
import org.apache.commons.csv.CSVFormat;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jgrapht.Graph;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.locationtech.jts.geom.Coordinate;
import picocli.CommandLine;

/** Classes that break one rule of the architecture each. */
public final class Offenders {

    private Offenders() {
    }

    public record KnowsJavaFx(Pane pane) {
    }

    public record KnowsGluon(MapPoint point) {
    }

    public record KnowsGluonInside(BaseMap map) {
    }

    public record KnowsPicocli(CommandLine line) {
    }

    public record KnowsJackson(JsonNode node) {
    }

    public record KnowsJts(Coordinate coordinate) {
    }

    public record KnowsGeodesics(Geodesic geodesic) {
    }

    public record KnowsGraphs(Graph<String, String> graph) {
    }

    public record KnowsJava2D(Color color) {
    }

    public record KnowsPdf(PDDocument document) {
    }

    public record KnowsSlides(XMLSlideShow show) {
    }

    public record KnowsWorkbooks(XSSFWorkbook workbook) {
    }

    public record KnowsQrCodes(QRCodeWriter writer) {
    }

    public record KnowsCsv(CSVFormat format) {
    }

    public record ParkManager() {
    }

    public static final class RunsLater {
        void run(Runnable work) {
            Platform.runLater(work);
        }
    }

    public static final class PrintsToTheConsole {
        void print() {
            System.out.println();
        }
    }

    public static final class ChangesTheLocale {
        void change() {
            Locale.setDefault(Locale.ROOT);
        }
    }

    public static final class ReadsTheClock {
        LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    public static final class Single {
        static Single getInstance() {
            return new Single();
        }
    }

    public static final class AsksWhereItComesFrom {
        Object place() {
            return AsksWhereItComesFrom.class.getProtectionDomain().getCodeSource();
        }
    }
}
