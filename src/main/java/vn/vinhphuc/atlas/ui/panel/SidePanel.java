package vn.vinhphuc.atlas.ui.panel;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.ui.FocusInView;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.StyleSheet;
import vn.vinhphuc.atlas.view.Citations;
import vn.vinhphuc.atlas.view.Freshness;
import vn.vinhphuc.atlas.view.Reach;
import vn.vinhphuc.atlas.view.SiteSheet;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.access.Access;

/** The panel beside the map: the selected site, or the province. */
public final class SidePanel extends ScrollPane {

    private final Session session;
    private final Access access;
    private final Consumer<String> browser;
    private final Consumer<String> compare;
    private final Function<String, Optional<byte[]>> pictures;
    private final StringProperty guest = new SimpleStringProperty("");

    /**
     * @param browser  opens an address because a person asked for it
     * @param pictures the bytes of a file of the pack, by its path; empty if there is no such file
     * @param compare  puts a site into the comparison or takes it out, by its id
     */
    public SidePanel(Session session, Access access, Consumer<String> browser, Function<String, Optional<byte[]>> pictures,
                     Consumer<String> compare) {
        this.session = session;
        this.access = access;
        this.browser = browser;
        this.compare = compare;
        this.pictures = pictures;
        getStyleClass().addAll("side-panel");
        getStylesheets().addAll(StyleSheet.SHARED.address(), StyleSheet.PANEL.address());
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        FocusInView.of(this);
        session.follow(Reach::follow);
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
        if (!same || !before.language().equals(now.language()) || before.administration() != now.administration()
                || before.period() != now.period()) {
            double scrolled = getVvalue();
            show();
            setVvalue(same ? scrolled : 0);
        } else if (!before.theme().equals(now.theme()) && now.selection().isEmpty()) {
            show();
        } else if (!before.inquiry().equals(now.inquiry())) {
            switch (getContent()) {
                case SitePanel site -> site.show(now.inquiry());
                case ProvincePanel province -> province.show(now.inquiry());
                default -> { }
            }
        }
    }

    private void show() {
        Optional<Site> selected = session.view().get().selection().flatMap(session.atlas()::site);
        // What is taken away hands its focus to the search, and with it the single letters.
        boolean keys = isFocusWithin();
        setContent(selected.<Region>map(this::site).orElseGet(this::province));
        if (keys) {
            requestFocus();
        }
    }

    private SitePanel site(Site site) {
        SiteSheet sheet = SiteSheet.of(site);
        return new SitePanel(sheet, session, access, quotes(sheet.citations()), pictures, compare, guest);
    }

    private ProvincePanel province() {
        return new ProvincePanel(session, quotes(Citations.of(session.atlas())), pictures);
    }

    private Quotes quotes(Citations citations) {
        return new Quotes(session.words(), citations, new Freshness(session.atlas().pack().asOf()), browser);
    }
}
