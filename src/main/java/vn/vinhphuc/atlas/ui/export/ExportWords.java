package vn.vinhphuc.atlas.ui.export;

import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.sheet.Furniture;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.export.DataFormat;
import vn.vinhphuc.atlas.export.ExportChoice;
import vn.vinhphuc.atlas.export.HandoutChoice;
import vn.vinhphuc.atlas.export.MapChoice;
import vn.vinhphuc.atlas.export.PictureFormat;
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
            case COMPARISON -> "export.kind.comparison";
            case SHORTLIST -> "export.kind.shortlist";
            case HANDOUT -> "export.kind.handout";
            case DATA -> "export.kind.data";
        });
    }

    String of(ExportChoice.Scope scope, int sites) {
        return words.text(switch (scope) {
            case ALL -> "export.scope.all";
            case LISTED -> "export.scope.listed";
            case STARRED -> "export.scope.starred";
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

    String of(MapChoice.Surface surface, MapChoice map) {
        return switch (surface) {
            case SCREEN, LARGE_SCREEN -> words.text("export.size.pixels", String.valueOf(map.pixels(surface).width()),
                    String.valueOf(map.pixels(surface).height()));
            case PAPER -> words.text("export.size.paper");
            case OWN -> words.text("export.size.own");
        };
    }

    String of(Furniture piece) {
        return words.text(switch (piece) {
            case TITLE -> "export.furniture.title";
            case LEGEND -> "export.furniture.legend";
            case SCALE_BAR -> "export.furniture.scale";
            case NORTH_ARROW -> "export.furniture.north";
            case LOCATOR -> "export.furniture.locator";
            case EDGE_ARROWS -> "export.furniture.arrows";
        });
    }

    String of(HandoutChoice.Form form) {
        return words.text(switch (form) {
            case ONE_ON_A_PAGE -> "export.handout.one";
            case TWO_ON_A_PAGE -> "export.handout.two";
            case FOUR_ON_A_PAGE -> "export.handout.four";
            case SLIDES -> "export.handout.slides";
            case FOR_THE_INTERPRETER -> "export.handout.interpreter";
        });
    }

    /** Whose notes are printed. */
    String guest(String name) {
        return name.isEmpty() ? words.text("export.notes.none") : words.text("export.notes.for", name);
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
