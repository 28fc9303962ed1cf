package vn.vinhphuc.atlas.ui.export;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.GridPane;
import vn.vinhphuc.atlas.cartography.sheet.Furniture;

/** What stands on the map besides its sources, each with a box to tick. */
final class FurnitureChoice extends GridPane {

    private static final int COLUMNS = 2;

    private final Map<Furniture, CheckBox> boxes = new EnumMap<>(Furniture.class);
    private final ReadOnlyObjectWrapper<Set<Furniture>> chosen;

    FurnitureChoice(Set<Furniture> first, ExportWords say) {
        this.chosen = new ReadOnlyObjectWrapper<>(first);
        getStyleClass().add("furniture");
        for (Furniture piece : Furniture.values()) {
            CheckBox box = new CheckBox(say.of(piece));
            box.setWrapText(true);
            box.setSelected(first.contains(piece));
            box.selectedProperty().addListener((property, before, now) -> read());
            boxes.put(piece, box);
            add(box, piece.ordinal() % COLUMNS, Math.floorDiv(piece.ordinal(), COLUMNS));
        }
    }

    ReadOnlyObjectProperty<Set<Furniture>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    private void read() {
        Set<Furniture> ticked = EnumSet.noneOf(Furniture.class);
        boxes.forEach((piece, box) -> {
            if (box.isSelected()) {
                ticked.add(piece);
            }
        });
        chosen.set(Set.copyOf(ticked));
    }
}
