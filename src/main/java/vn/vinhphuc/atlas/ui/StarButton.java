package vn.vinhphuc.atlas.ui;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.view.Shortlist;

/** The star of a site: full where the site is on the shortlist. Its look is in the shared style sheet. */
public final class StarButton extends ToggleButton {

    private final Session session;
    private final Site site;

    public StarButton(Session session, Site site) {
        this.session = session;
        this.site = site;
        getStyleClass().setAll("star-button");
        Region star = new Region();
        star.getStyleClass().add("star");
        setGraphic(star);
        setOnAction(event -> {
            session.note(shortlist -> shortlist.toggle(site.id()));
            show(session.shortlist().get());
        });
        show(session.shortlist().get());
    }

    /** Shows whether the site is on a shortlist. */
    public void show(Shortlist shortlist) {
        boolean on = shortlist.isStarred(site.id());
        setSelected(on);
        setAccessibleText(session.words().text(on ? "star.remove" : "star.add", site.label().in(session.words().language())));
        Tip.on(this, session.words().text(on ? "star.remove.tip" : "star.add.tip"));
    }
}
