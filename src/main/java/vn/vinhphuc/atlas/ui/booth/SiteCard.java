package vn.vinhphuc.atlas.ui.booth;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.i18n.AddressText;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.SourceText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.FillBar;
import vn.vinhphuc.atlas.view.FillRate;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.access.Distance;
import vn.vinhphuc.atlas.view.access.DistanceText;

/** What a guest asks first about a site, large, each figure with its date and source. */
final class SiteCard extends VBox {

    private static final List<Measure> AREAS = List.of(Measure.TOTAL_AREA, Measure.LEASABLE_AREA, Measure.AVAILABLE_AREA);
    private static final List<Destination> NEAR =
            List.of(Destination.NOI_BAI, Destination.INTERCHANGE, Destination.HANOI, Destination.HAI_PHONG_PORT);

    private final Words words;
    private final FigureText text;

    SiteCard(Site site, Access access, Words words) {
        this.words = words;
        this.text = new FigureText(words);
        getStyleClass().add("site-card");
        Language other = words.language().equals(Language.VIETNAMESE) ? Language.ENGLISH : Language.VIETNAMESE;
        Label status = new Label(text.status(site.status()));
        status.getStyleClass().addAll("status-pill", site.status().key(), site.kind() == SiteKind.PARK ? "park" : "cluster");
        getChildren().addAll(said(site.name().in(words.language()), "name"), said(site.name().in(other), "other"), new HBox(status));
        fill(site);
        for (Measure measure : AREAS) {
            Optional<Figure> figure = site.figures().preferred(measure);
            if (figure.isPresent() || measure == Measure.TOTAL_AREA) {
                fact(text.measure(measure), figure);
            }
        }
        fact(text.measure(Measure.SECTORS), site.figures().preferred(Measure.SECTORS), site.sectors().stream()
                .map(sector -> text.in(sector.name())).collect(Collectors.joining(" · ")));
        site.figures().preferred(Measure.LAND_RENT).ifPresent(rent -> fact(text.measure(Measure.LAND_RENT), Optional.of(rent)));
        site.figures().preferred(Measure.DEVELOPER).ifPresent(developer -> fact(text.measure(Measure.DEVELOPER), Optional.of(developer)));
        distances(site, access);
        AddressText address = new AddressText(words);
        for (Administration administration : List.of(Administration.SINCE_2025, Administration.UNTIL_2025)) {
            address.line(site.address(), administration).ifPresent(line -> fact(address.era(administration), line, ""));
        }
    }

    private void fill(Site site) {
        Label head = said(text.measure(Measure.FILL_RATE), "head");
        getChildren().add(head);
        Optional<Figure> shown = FillRate.of(site).shown();
        if (shown.isEmpty()) {
            getChildren().add(said(text.notPublished(), "missing"));
            return;
        }
        Figure figure = shown.get();
        Label number = new Label(text.value(figure));
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        Label share = said(text.shareOf(figure).orElse(""), "share");
        HBox line = new HBox(number, share);
        line.getStyleClass().add("number-line");
        getChildren().add(line);
        figure.amount().ifPresent(percent -> getChildren().add(new FillBar(percent, false, text.value(figure))));
        getChildren().add(said(from(figure), "source"));
    }

    private void distances(Site site, Access access) {
        DistanceText distance = new DistanceText(words);
        for (Destination to : NEAR) {
            Distance best = access.from(site, to).best();
            String source = best instanceof Distance.Published published ? from(published.figure()) : distance.how(best);
            fact(distance.to(to), distance.brief(best), source);
        }
    }

    private void fact(String name, Optional<Figure> figure) {
        fact(name, figure, figure.map(text::value).orElse(""));
    }

    private void fact(String name, Optional<Figure> figure, String value) {
        fact(name, figure.isPresent() && !value.isEmpty() ? value : text.notPublished(), figure.map(this::from).orElse(""));
    }

    private void fact(String name, String value, String source) {
        VBox fact = new VBox(said(name, "head"), said(value, value.equals(text.notPublished()) ? "missing" : "value"));
        if (!source.isEmpty()) {
            fact.getChildren().add(said(source, "source"));
        }
        getChildren().add(fact);
    }

    /** Date and source. */
    private String from(Figure figure) {
        return words.text("booth.source", text.date(figure), new SourceText(words).cited(figure.provenance()));
    }

    private static Label said(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
