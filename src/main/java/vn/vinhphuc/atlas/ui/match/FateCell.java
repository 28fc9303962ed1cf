package vn.vinhphuc.atlas.ui.match;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.GroupLine;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.SectionCell;
import vn.vinhphuc.atlas.ui.SymbolIcon;
import vn.vinhphuc.atlas.view.Merit;
import vn.vinhphuc.atlas.view.match.MatchText;
import vn.vinhphuc.atlas.view.match.Outcome;
import vn.vinhphuc.atlas.view.match.Ranking;
import vn.vinhphuc.atlas.view.match.Verdict;

/** A cell of the answer: a fate, or a site with the reasons for its fate. */
final class FateCell extends SectionCell<FateRow> {

    private final FateList list;

    FateCell(FateList list) {
        this.list = list;
        getStyleClass().add("site-cell");
    }

    @Override
    protected void fill(FateRow row) {
        switch (row) {
            case FateRow.Head(Verdict.Fate fate, int count) -> {
                GroupLine line = new GroupLine(words().text("fit.fate." + FateList.key(fate)), count);
                line.getStyleClass().add(FateList.key(fate));
                head(line, line.spoken());
            }
            case FateRow.Entry entry -> entry(shown(entry), spoken(entry));
        }
    }

    private HBox shown(FateRow.Entry entry) {
        Site site = entry.verdict().site();
        ImageView icon = new ImageView(list.symbols().of(site));
        icon.setFitWidth(SymbolIcon.SIDE);
        icon.setFitHeight(SymbolIcon.SIDE);
        Prose name = new Prose().say(new FigureText(words()).in(site.label()), "value");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(name);
        line.getStyleClass().add("line");
        entry.place().map(this::score).ifPresent(score -> {
            Label label = new Label(score);
            label.getStyleClass().add("score");
            line.getChildren().add(label);
        });
        VBox text = new VBox(line);
        text.getStyleClass().add("text");
        HBox.setHgrow(text, Priority.ALWAYS);
        reasons(entry).forEach(reason -> text.getChildren().add(new Prose().say(reason, "quiet")));
        HBox row = new HBox(icon, text);
        row.getStyleClass().addAll("site-row", FateList.key(entry.verdict().fate()));
        return row;
    }

    private String spoken(FateRow.Entry entry) {
        FigureText text = new FigureText(words());
        return text.in(entry.verdict().site().name()) + ", " + words().text("fit.fate." + FateList.key(entry.verdict().fate()))
                + ": " + String.join("; ", reasons(entry));
    }

    /** Why it stays, goes, or cannot be told; for a ranked site also what it earns nothing for. */
    private List<String> reasons(FateRow.Entry entry) {
        MatchText text = new MatchText(list.atlas(), words());
        List<String> reasons = entry.verdict().reasons().stream().map(outcome -> reason(entry.verdict(), outcome, text))
                .collect(Collectors.toList());
        entry.place().map(Ranking.Place::unknown).filter(unknown -> !unknown.isEmpty()).ifPresent(unknown ->
                reasons.add(words().text("fit.score.unknown", unknown.stream().map(this::merit).collect(Collectors.joining(", ")))));
        return reasons;
    }

    private static String reason(Verdict verdict, Outcome outcome, MatchText text) {
        return verdict.fate() == Verdict.Fate.KEPT ? text.fact(outcome.finding()) : text.reason(outcome);
    }

    private String merit(Merit merit) {
        return words().text("fit.merit." + merit.key());
    }

    private String score(Ranking.Place place) {
        return words().text("fit.score", Math.round(place.score() * 100));
    }

    private Words words() {
        return list.words();
    }
}
