package vn.vinhphuc.atlas.ui.panel;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Sector;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.ui.Tip;
import vn.vinhphuc.atlas.view.MeasureLine;
import vn.vinhphuc.atlas.view.SiteSheet;

/** The sectors of a site as chips of the controlled list, with the sources' wording one click away. */
final class SectorBlock extends Block {

    private final Quotes quotes;

    static SectorBlock of(SiteSheet.Block block, Quotes quotes) {
        List<Figure> others = block.lines().stream().filter(line -> line.measure() == Measure.SECTORS)
                .flatMap(line -> line.others().stream()).toList();
        return new SectorBlock(block, quotes, new OtherValues(others, quotes));
    }

    private SectorBlock(SiteSheet.Block block, Quotes quotes, OtherValues others) {
        super(quotes.words().text("topic." + block.topic().key()), others.link());
        this.quotes = quotes;
        for (MeasureLine line : block.lines()) {
            if (line.measure() != Measure.SECTORS) {
                add(new FactLine(line, quotes));
            } else if (line.shown().isEmpty()) {
                add(new Prose().say(quotes.figures().notPublished(), "missing"));
            }
            line.shown().forEach(this::sectors);
        }
        add(others.list());
    }

    private void sectors(Figure figure) {
        if (!(figure.value() instanceof Value.SectorFocus(List<Sector.Mention> mentions))) {
            return;
        }
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        mentions.stream().flatMap(mention -> mention.sectors().stream()).distinct()
                .forEach(sector -> chips.getChildren().add(chip(sector, mentions)));
        Prose wording = new Prose().say(quotes.figures().value(figure), "quiet");
        wording.setVisible(false);
        wording.managedProperty().bind(wording.visibleProperty());
        Hyperlink link = new Hyperlink(quotes.words().text("panel.sectors.wording"));
        link.getStyleClass().add("wording-link");
        link.setOnAction(event -> wording.setVisible(!wording.isVisible()));
        Prose dated = new Prose().say(quotes.figures().date(figure), "date").with(quotes.mark(figure)).with(link);
        add(chips, dated, wording);
        if (!(figure.provenance() instanceof Provenance.Reported)) {
            quotes.sources().origin(figure.provenance()).ifPresent(origin -> add(new Prose().say(origin, "quiet")));
        }
        quotes.figures().scope(figure).ifPresent(scope -> add(new Prose().say(scope, "quiet")));
        quotes.figures().caution(figure).ifPresent(caution -> add(new Prose().say(caution, "caution")));
    }

    private Label chip(Sector sector, List<Sector.Mention> mentions) {
        Label chip = new Label(quotes.in(sector.name()));
        chip.setWrapText(true);
        chip.getStyleClass().add("chip");
        Tip.on(chip, mentions.stream().filter(mention -> mention.sectors().contains(sector))
                .map(mention -> quotes.in(mention.wording())).collect(Collectors.joining("\n")));
        return chip;
    }
}
