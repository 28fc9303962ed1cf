package vn.vinhphuc.atlas.ui.panel;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.StyleSheet;
import vn.vinhphuc.atlas.view.Citations;
import vn.vinhphuc.atlas.view.Freshness;
import vn.vinhphuc.atlas.view.SiteSheet;
import vn.vinhphuc.atlas.view.ViewState;

/** The panel beside the map: the selected site, or the province. */
public final class SidePanel extends ScrollPane {

    private final Session session;
    private final Consumer<String> browser;
    private final Function<String, Optional<byte[]>> pictures;
    private final StringProperty guest = new SimpleStringProperty("");

    /**
     * @param browser  opens an address because a person asked for it
     * @param pictures the bytes of a file of the pack, by its path; empty if there is no such file
     */
    public SidePanel(Session session, Consumer<String> browser, Function<String, Optional<byte[]>> pictures) {
        this.session = session;
        this.browser = browser;
        this.pictures = pictures;
        getStyleClass().addAll("side-panel");
        getStylesheets().addAll(StyleSheet.SHARED.address(), StyleSheet.PANEL.address());
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        session.view().addListener((observed, before, now) -> follow(before, now));
        session.shortlist().addListener((observed, before, now) -> {
            if (getContent() instanceof SitePanel site) {
                site.show(now);
            }
        });
        show();
    }

    private void follow(ViewState before, ViewState now) {
        boolean same = before.selection().equals(now.selection());
        if (!same || !before.language().equals(now.language()) || before.administration() != now.administration()) {
            double scrolled = getVvalue();
            show();
            setVvalue(same ? scrolled : 0);
        }
    }

    private void show() {
        Optional<Site> selected = session.view().get().selection().flatMap(session.atlas()::site);
        setContent(selected.<Region>map(this::site).orElseGet(this::province));
    }

    private SitePanel site(Site site) {
        SiteSheet sheet = SiteSheet.of(site);
        return new SitePanel(sheet, session, quotes(sheet.citations()), pictures, guest);
    }

    private ProvincePanel province() {
        return new ProvincePanel(session.atlas(), quotes(Citations.of(session.atlas())),
                site -> session.update(state -> state.withSelection(site.id())), pictures);
    }

    private Quotes quotes(Citations citations) {
        return new Quotes(session.words(), citations, new Freshness(session.atlas().pack().asOf()), browser);
    }
}
