package vn.vinhphuc.atlas.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.compare.Cell;
import vn.vinhphuc.atlas.view.compare.CompareText;
import vn.vinhphuc.atlas.view.compare.Comparison;
import vn.vinhphuc.atlas.view.compare.Row;
import vn.vinhphuc.atlas.view.compare.Subject;

/**
 * A comparison as a tree of JSON.
 *
 * @param text     in the language that was asked for
 * @param compared gives the letters
 */
record CompareTree(CompareText text, Compared compared) {

    Map<String, Object> of(Comparison comparison) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("sites", comparison.sites().stream().map(this::of).toList());
        tree.put("rows", comparison.rows().stream().map(this::of).toList());
        tree.put("sources", comparison.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.provenances().stream())
                .map(Provenance::sources).flatMap(List::stream).distinct().sorted(java.util.Comparator.comparing(Source::id))
                .map(JsonTree::of).toList());
        return tree;
    }

    private Map<String, Object> of(Site site) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("letter", compared.letter(site.id()));
        tree.put("id", site.id());
        tree.put("label", JsonTree.of(site.label()));
        return tree;
    }

    private Map<String, Object> of(Row row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("compares", key(row.subject()));
        tree.put("text", text.subject(row.subject()));
        tree.put("better", row.subject().better().name().toLowerCase(Locale.ROOT));
        tree.put("datesDiffer", row.datesDiffer());
        tree.put("basesDiffer", row.basesDiffer());
        tree.put("unitsDiffer", row.unitsDiffer());
        row.remark().ifPresent(remark -> tree.put("noBest", remark.key()));
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(of(row.cells().get(i), row.best().contains(i)));
        }
        tree.put("cells", cells);
        return tree;
    }

    private Map<String, Object> of(Cell cell, boolean best) {
        FigureText figures = new FigureText(text.words());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", text.cell(cell));
        tree.put("best", best);
        if (cell instanceof Cell.Way(var distance)) {
            tree.put("distance", DistanceTree.of(distance, figures));
        } else {
            tree.put("figures", cell.figures().stream().map(figure -> JsonTree.of(figure, figures)).toList());
        }
        return tree;
    }

    private static String key(Subject subject) {
        return switch (subject) {
            case Subject.Of(Measure measure) -> measure.key();
            case Subject.FreeLand() -> Measure.AVAILABLE_AREA.key();
            case Subject.DistanceTo(var to) -> "distance-to-" + to.key();
        };
    }
}
