package vn.vinhphuc.atlas.ui.export;

import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.export.DataFormat;
import vn.vinhphuc.atlas.export.ExportChoice;
import vn.vinhphuc.atlas.export.OutputSize;
import vn.vinhphuc.atlas.export.PaperSize;
import vn.vinhphuc.atlas.export.PictureFormat;
import vn.vinhphuc.atlas.export.PictureSize;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * The choices of an export in words.
 *
 * @param words of the window
 */
record ExportWords(Words words) {

    String of(ExportChoice.Kind kind) {
        return words.text(switch (kind) {
            case MAP -> "export.kind.map";
            case FACT_SHEET -> "export.kind.fact-sheet";
            case DATA -> "export.kind.data";
        });
    }

    String of(ExportChoice.Scope scope, int sites) {
        return words.text(switch (scope) {
            case ALL -> "export.scope.all";
            case LISTED -> "export.scope.listed";
            case SELECTED -> "export.scope.selected";
        }, sites);
    }

    String of(PictureFormat format) {
        return words.text(switch (format) {
            case PNG -> "export.format.png";
            case PDF -> "export.format.pdf";
            case SVG -> "export.format.svg";
            case PPTX -> "export.format.pptx";
        });
    }

    String of(DataFormat format) {
        return words.text(switch (format) {
            case GEOJSON -> "export.format.geojson";
            case KML -> "export.format.kml";
            case CSV -> "export.format.csv";
            case XLSX -> "export.format.xlsx";
        });
    }

    String of(OutputSize size) {
        return switch (size) {
            case PaperSize paper -> paper.format().name();
            case PictureSize pixels -> words.text("export.size.pixels", String.valueOf(pixels.width()), String.valueOf(pixels.height()));
        };
    }

    String landscape(boolean landscape) {
        return words.text(landscape ? "export.landscape" : "export.portrait");
    }

    /** By its own name. */
    String of(Language language) {
        return Words.of(language).text("language.name");
    }

    String theme(String id) {
        return Themes.of(id).name().in(words.language());
    }
}
