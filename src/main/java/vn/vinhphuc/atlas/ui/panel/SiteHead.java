package vn.vinhphuc.atlas.ui.panel;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.StarButton;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.view.SiteSheet;
import vn.vinhphuc.atlas.view.SiteThen;

/** The names of a site, what kind it is, and how far it has come. */
final class SiteHead extends VBox {

    private static final int LONG_NAME = 34;

    SiteHead(SiteSheet sheet, PlanPeriod period, Quotes quotes, StarButton star, CompareButton compare, Runnable close) {
        getStyleClass().addAll("block", "site-head");
        Site site = sheet.site();
        String name = quotes.in(site.name());
        Prose title = new Prose().say(name, name.length() > LONG_NAME ? "site-name-long" : "site-name");
        HBox.setHgrow(title, Priority.ALWAYS);
        Button closing = new Button(quotes.words().text("panel.close"));
        closing.getStyleClass().setAll("close-button");
        closing.setAccessibleText(quotes.words().text("panel.close.spoken"));
        closing.setOnAction(event -> close.run());
        Language other = quotes.words().language().equals(Language.VIETNAMESE) ? Language.ENGLISH : Language.VIETNAMESE;
        getChildren().addAll(new HBox(title, star, closing), new Prose().say(site.name().in(other), "other-name"));
        site.group().ifPresent(group -> getChildren().add(
                new Prose().say(quotes.words().text("group." + group.key()), "quiet")));
        if (period != PlanPeriod.TODAY) {
            then(SiteThen.of(site, period), period, quotes);
        }
        status(sheet, quotes);
        HBox deeds = new HBox(compare);
        deeds.getStyleClass().add("deeds");
        getChildren().add(deeds);
    }

    /** How far it had come, or will have come, in another period than today. */
    private void then(SiteThen then, PlanPeriod period, Quotes quotes) {
        Prose line = new Prose().say(quotes.words().text("panel.then." + period.key()) + " ", "strong");
        if (then.presence() == SiteThen.Presence.NOT_KNOWN || !then.isShown() && period != PlanPeriod.Y2021) {
            line.say(quotes.words().text("find.absent." + then.presence().key()), "missing");
        } else {
            line.with(pill(then.site(), then.status(), quotes));
            then.figure().filter(figure -> period == PlanPeriod.Y2021)
                    .ifPresent(figure -> line.say("  " + quotes.figures().date(figure), "date").with(quotes.mark(figure)));
        }
        getChildren().addAll(line, new Prose().say(quotes.words().text("panel.then.today"), "quiet"));
    }

    private static Label pill(Site site, Status status, Quotes quotes) {
        Label pill = new Label(quotes.figures().status(status));
        pill.getStyleClass().addAll("status-pill", status.key(), site.kind() == SiteKind.PARK ? "park" : "cluster");
        return pill;
    }

    private void status(SiteSheet sheet, Quotes quotes) {
        Site site = sheet.site();
        OtherValues others = new OtherValues(sheet.status().others(), quotes);
        Prose line = new Prose().first(pill(site, site.status(), quotes));
        sheet.status().shown().forEach(figure ->
                line.say("  " + quotes.figures().date(figure), "date").with(quotes.mark(figure)));
        line.say(" ").with(others.link());
        getChildren().add(line);
        sheet.status().shown().forEach(figure -> said(figure, quotes));
        getChildren().add(others.list());
    }

    private void said(Figure figure, Quotes quotes) {
        if (figure.value() instanceof Value.StatusValue(var status, var stated)) {
            stated.ifPresent(wording -> getChildren().add(
                    new Prose().say(quotes.words().text("panel.status.stated", quotes.in(wording)), "quiet")));
        }
        quotes.figures().scope(figure).ifPresent(scope -> getChildren().add(new Prose().say(scope, "quiet")));
        quotes.figures().caution(figure).ifPresent(caution -> getChildren().add(new Prose().say(caution, "caution")));
    }
}
