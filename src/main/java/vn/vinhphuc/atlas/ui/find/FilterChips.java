package vn.vinhphuc.atlas.ui.find;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.PeriodView;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.SiteFilter;
import vn.vinhphuc.atlas.view.ViewState;

/** Chips that narrow the list to saved sites, kinds and statuses, each with the number of its sites. */
final class FilterChips extends FlowPane {

    private final Session session;
    private final Finder finder;

    FilterChips(Session session, Finder finder) {
        this.session = session;
        this.finder = finder;
        getStyleClass().add("filter-chips");
        session.view().addListener((observed, before, now) -> {
            if (!before.filter().equals(now.filter()) || before.period() != now.period() || !before.language().equals(now.language())) {
                show(now);
            }
        });
        session.shortlist().addListener((observed, before, now) -> {
            if (!before.stars().equals(now.stars())) {
                show(session.view().get());
            }
        });
        show(session.view().get());
    }

    private void show(ViewState view) {
        Optional<Object> focused = getChildren().stream().filter(Node::isFocused).map(Node::getUserData).findFirst();
        getChildren().clear();
        SiteFilter filter = view.filter();
        Shortlist shortlist = session.shortlist().get();
        PeriodView then = finder.then(view.period());
        if (filter.starred() || !shortlist.stars().isEmpty()) {
            chip(session.words().text("find.chip.starred"), filter.countStarred(then, shortlist), filter.starred(),
                    "starred", SiteFilter::toggleStarred);
        }
        for (SiteKind kind : SiteKind.values()) {
            chip(session.words().text(kind == SiteKind.PARK ? "find.chip.parks" : "find.chip.clusters"),
                    filter.count(then, shortlist, kind), filter.kinds().contains(kind), kind,
                    now -> now.toggle(kind));
        }
        for (Status status : Status.values()) {
            int count = filter.count(then, shortlist, status);
            boolean on = filter.statuses().contains(status);
            if (on || count > 0) {
                chip(session.words().text("status-short." + status.key()), count, on, status, now -> now.toggle(status));
            }
        }
        // The search would take the focus of a chip that gives way to its successor, and with it the single letters.
        getChildren().stream().filter(chip -> focused.equals(Optional.of(chip.getUserData()))).forEach(Node::requestFocus);
    }

    private void chip(String name, int count, boolean on, Object what, UnaryOperator<SiteFilter> change) {
        ToggleButton chip = new ToggleButton(session.words().text("find.chip", name, count));
        chip.getStyleClass().setAll("filter-chip");
        chip.setSelected(on);
        chip.setUserData(what);
        chip.setOnAction(event -> session.update(state -> state.withFilter(change.apply(state.filter()))));
        getChildren().add(chip);
    }
}
