package vn.vinhphuc.atlas.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.i18n.AddressText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.Tip;
import vn.vinhphuc.atlas.view.ViewState;

/** Borders, names and addresses until June 2025 or since July 2025. */
final class AdministrationToggle extends HBox {

    private final Session session;
    private final Map<Administration, ToggleButton> segments = new EnumMap<>(Administration.class);

    AdministrationToggle(Session session) {
        this.session = session;
        getStyleClass().add("administration-toggle");
        ToggleGroup group = new ToggleGroup();
        for (Administration administration : Administration.values()) {
            ToggleButton segment = new ToggleButton();
            segment.getStyleClass().addAll("segment", getChildren().isEmpty() ? "first" : "last");
            segment.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            segment.setToggleGroup(group);
            segment.setMinWidth(USE_PREF_SIZE);
            segment.setOnAction(event -> {
                session.update(state -> state.withAdministration(administration));
                show(session.view().get());
            });
            segments.put(administration, segment);
            getChildren().add(segment);
        }
        session.view().addListener((property, before, now) -> show(now));
        show(session.view().get());
    }

    private void show(ViewState state) {
        Words words = session.words();
        segments.forEach((administration, segment) -> {
            segment.setText(new AddressText(words).era(administration));
            String tip = words.text("window.administration." + administration.key());
            segment.setAccessibleText(tip);
            Tip.on(segment, words.text("window.administration", tip));
            segment.setSelected(state.administration() == administration);
        });
    }
}
