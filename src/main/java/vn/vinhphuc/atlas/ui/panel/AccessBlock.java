package vn.vinhphuc.atlas.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.Tip;
import vn.vinhphuc.atlas.view.MeasureLine;
import vn.vinhphuc.atlas.view.Reach;
import vn.vinhphuc.atlas.view.access.Access;

/** How far it is from a site, and how that is known; ways and circles are drawn on the map when they are asked for. */
final class AccessBlock extends Block {

    private final Session session;
    private final Site site;
    private final ToggleButton all;
    private final ToggleButton rings;
    private final List<AccessRow> rows = new ArrayList<>();

    /** @param published what is published about ways and times, distances included */
    AccessBlock(Site site, Access access, List<MeasureLine> published, Session session, Quotes quotes) {
        super(quotes.words().text("topic.access"));
        this.session = session;
        this.site = site;
        getStyleClass().add("access-block");
        String radii = Reach.RINGS_KM.stream().map(String::valueOf).collect(Collectors.joining(" · "));
        this.all = deed(quotes.words().text("access.all"), quotes.words().text("access.all.tip"));
        this.rings = deed(quotes.words().text("access.rings", radii), quotes.words().text("access.rings.tip"));
        all.setOnAction(event -> reach(now -> Reach.drawn(now, site.id(), Optional.empty())));
        rings.setOnAction(event -> reach(now -> Reach.ringed(now, site.id())));
        HBox deeds = new HBox(all, rings);
        deeds.getStyleClass().add("deeds");
        if (site.position().isPresent()) {
            add(deeds);
        }
        List<MeasureLine> others = new ArrayList<>(published);
        for (Access.Line line : access.from(site)) {
            Optional<MeasureLine> same = others.stream().filter(one -> line.to().measure().filter(one.measure()::equals).isPresent())
                    .findFirst();
            same.ifPresent(others::remove);
            rows.add(new AccessRow(line, same.map(MeasureLine::others).orElse(List.of()), quotes,
                    () -> reach(now -> Reach.drawn(now, site.id(), Optional.of(line.to())))));
        }
        rows.forEach(this::add);
        others.stream().filter(line -> !line.all().toList().isEmpty() && !isDestination(line.measure()))
                .forEach(line -> add(new FactLine(line, quotes)));
        show(session.view().get().inquiry().reach());
    }

    /** Shows what is drawn. */
    void show(Optional<Reach> reach) {
        Optional<Reach> own = reach.filter(one -> one.site().equals(site.id()));
        all.setSelected(own.filter(one -> one.ways() && one.to().isEmpty()).isPresent());
        rings.setSelected(own.filter(Reach::rings).isPresent());
        rows.forEach(row -> row.show(own.flatMap(Reach::to)));
    }

    /** The buttons follow the state also where a click changes nothing. */
    private void reach(UnaryOperator<Optional<Reach>> change) {
        session.update(state -> state.withReach(change.apply(state.inquiry().reach())));
        show(session.view().get().inquiry().reach());
    }

    private static ToggleButton deed(String name, String tip) {
        ToggleButton button = new ToggleButton(name);
        button.getStyleClass().add("deed");
        Tip.on(button, tip);
        button.setAccessibleText(tip);
        return button;
    }

    private static boolean isDestination(Measure measure) {
        return Stream.of(Destination.values()).anyMatch(to -> to.measure().filter(measure::equals).isPresent());
    }
}
