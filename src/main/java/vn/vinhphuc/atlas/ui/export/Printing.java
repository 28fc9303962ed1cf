package vn.vinhphuc.atlas.ui.export;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import vn.vinhphuc.atlas.export.ExportChoice;
import vn.vinhphuc.atlas.export.Exports;
import vn.vinhphuc.atlas.export.PaperSize;
import vn.vinhphuc.atlas.export.PictureSize;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Pictures;

/**
 * Sends the page of an export to a printer.
 *
 * @param exports    paints it
 * @param background where it is painted and handed to the printer
 * @param say        tells a person what came of it
 */
public record Printing(Exports exports, Background background, Consumer<String> say) {

    /** Asks for a printer, then prints the map on the paper that was chosen there. */
    public void print(Exports.Scene scene, ExportChoice last, Window window, Words words) {
        background.run(() -> printer().map(PrinterJob::createPrinterJob),
                found -> found.ifPresentOrElse(job -> ask(job, scene, last, window, words),
                        () -> say.accept(words.text("export.no-printer"))));
    }

    /** The usual one of the system; any, where it has none. */
    private static Optional<Printer> printer() {
        return Optional.ofNullable(Printer.getDefaultPrinter()).or(() -> Printer.getAllPrinters().stream().findFirst());
    }

    private void ask(PrinterJob job, Exports.Scene scene, ExportChoice last, Window window, Words words) {
        JobSettings settings = job.getJobSettings();
        settings.setJobName(words.text("window.title"));
        settings.setPageLayout(job.getPrinter().createPageLayout(last.map().paper().format() == PaperSize.Format.A3 ? Paper.A3 : Paper.A4,
                last.map().paper().landscape() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                Printer.MarginType.HARDWARE_MINIMUM));
        if (!job.showPrintDialog(window)) {
            job.cancelJob();
            return;
        }
        say.accept(words.text("export.printing"));
        PageLayout layout = settings.getPageLayout();
        background.run(() -> printed(job, layout, scene),
                printed -> say.accept(words.text(printed ? "export.printed" : "export.not-printed")));
    }

    /** Whatever goes wrong, the job does not stay open: a printer would wait for the rest of it. */
    private boolean printed(PrinterJob job, PageLayout layout, Exports.Scene scene) {
        boolean printed = false;
        try {
            printed = job.printPage(layout, page(scene, layout)) && job.endJob();
            return printed;
        } finally {
            if (!printed) {
                job.cancelJob();
            }
        }
    }

    private ImageView page(Exports.Scene scene, PageLayout layout) {
        boolean landscape = layout.getPrintableWidth() > layout.getPrintableHeight();
        boolean large = layout.getPaper().equals(Paper.A3);
        Exports.Order order = Exports.onPaper(scene, new PaperSize(large ? PaperSize.Format.A3 : PaperSize.Format.A4, landscape));
        PictureSize pixels = order.choice().map().size().pixels();
        Image image = Pictures.of(exports.picture(order, pixels.width(), pixels.height()));
        ImageView page = new ImageView(image);
        page.setPreserveRatio(true);
        page.setFitWidth(layout.getPrintableWidth());
        page.setFitHeight(layout.getPrintableHeight());
        return page;
    }
}
