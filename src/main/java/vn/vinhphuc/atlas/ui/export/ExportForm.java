package vn.vinhphuc.atlas.ui.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.export.DataFormat;
import vn.vinhphuc.atlas.export.ExportChoice;
import vn.vinhphuc.atlas.export.ExportChoice.Kind;
import vn.vinhphuc.atlas.export.ExportChoice.Scope;
import vn.vinhphuc.atlas.export.Exports;
import vn.vinhphuc.atlas.export.OutputSize;
import vn.vinhphuc.atlas.export.PaperSize;
import vn.vinhphuc.atlas.export.PictureFormat;
import vn.vinhphuc.atlas.export.PictureSize;
import vn.vinhphuc.atlas.i18n.Words;

/** The choices of an export; only those are shown that matter for the kind of it. */
final class ExportForm extends GridPane {

    private final Words words;
    private final ReadOnlyObjectWrapper<ExportChoice> choice;
    private final Segments<Kind> kind;
    private final ComboBox<PictureFormat> format;
    private final ComboBox<OutputSize> size;
    private final ComboBox<OutputSize> paper;
    private final Segments<Boolean> landscape;
    private final ComboBox<DataFormat> data;
    private final ComboBox<Scope> scope;
    private final ComboBox<Language> language;
    private final ComboBox<String> theme;

    /** @param first what is chosen at first; the selected site for data only if there is one */
    ExportForm(Exports exports, Exports.Scene scene, ExportChoice first, Words words) {
        this.words = words;
        this.choice = new ReadOnlyObjectWrapper<>(first);
        ExportWords say = new ExportWords(words);
        List<Kind> kinds = exports.kinds(scene);
        List<Scope> scopes = Stream.of(Scope.values()).filter(each -> each != Scope.SELECTED || exports.selected(scene).isPresent()).toList();
        List<OutputSize> papers = Stream.of(PaperSize.Format.values()).<OutputSize>map(each -> new PaperSize(each, true)).toList();
        OutputSize firstPaper = new PaperSize(first.paper().format(), true);
        getStyleClass().add("export-form");
        this.kind = new Segments<>(kinds, kinds.contains(first.kind()) ? first.kind() : kinds.getFirst(), say::of);
        this.format = box(List.of(PictureFormat.values()), first.format(), say::of);
        this.size = box(Stream.concat(ExportChoice.SCREENS.stream(), papers.stream()).toList(),
                first.onPaper() ? firstPaper : first.pixels(), say::of);
        this.paper = box(papers, firstPaper, say::of);
        this.landscape = new Segments<>(List.of(true, false), first.paper().landscape(), say::landscape);
        this.data = box(List.of(DataFormat.values()), first.data(), say::of);
        this.scope = box(scopes, scopes.contains(first.scope()) ? first.scope() : Scope.ALL,
                each -> say.of(each, exports.sites(scene, each).size()));
        this.language = box(Words.languages(), first.language(), say::of);
        this.theme = box(Themes.IDS, first.theme(), say::theme);
        Stream.of(kind.chosen(), format.valueProperty(), size.valueProperty(), paper.valueProperty(), landscape.chosen(),
                data.valueProperty(), scope.valueProperty(), language.valueProperty(), theme.valueProperty())
                .forEach(value -> value.addListener((property, before, now) -> read()));
        read();
    }

    ReadOnlyObjectProperty<ExportChoice> choice() {
        return choice.getReadOnlyProperty();
    }

    /** The keys go to the first control. */
    void begin() {
        kind.begin();
    }

    private void read() {
        PictureFormat wanted = format.getValue();
        ExportChoice last = choice.get();
        OutputSize sheet = wanted == PictureFormat.PDF || !(size.getValue() instanceof PaperSize) ? paper.getValue() : size.getValue();
        choice.set(new ExportChoice(kind.chosen().get(), wanted,
                size.getValue() instanceof PictureSize pixels ? pixels : last.pixels(),
                new PaperSize(((PaperSize) sheet).format(), landscape.chosen().get()), size.getValue() instanceof PaperSize,
                data.getValue(), scope.getValue(), language.getValue(), theme.getValue()));
        arrange(choice.get());
    }

    private void arrange(ExportChoice now) {
        boolean map = now.kind() == Kind.MAP;
        boolean values = now.kind() == Kind.DATA;
        int row = 0;
        row = row("export.kind", kind, true, row);
        row = row("export.format", format, map, row);
        row = row("export.format", data, values, row);
        row = row("export.size", size, map && (now.format() == PictureFormat.PNG || now.format() == PictureFormat.SVG), row);
        row = row("export.paper", paper, map && now.format() == PictureFormat.PDF, row);
        row = row("export.orientation", landscape, map && now.takesPaper(), row);
        row = row("export.scope", scope, values, row);
        row = row("export.language", language, true, row);
        row("export.theme", theme, !values, row);
    }

    /** Puts a control with its name into a row, or takes both away. */
    private int row(String key, Node control, boolean shown, int row) {
        Node present = getChildren().stream().filter(child -> control.equals(child.getUserData())).findFirst().orElse(null);
        if (!shown) {
            getChildren().removeAll(control, present);
            return row;
        }
        if (present == null) {
            Label name = new Label(words.text(key));
            name.setUserData(control);
            name.setLabelFor(control);
            control.setAccessibleText(words.text(key));
            GridPane.setHgrow(control, Priority.ALWAYS);
            getChildren().addAll(name, control);
            present = name;
        }
        GridPane.setConstraints(present, 0, row);
        GridPane.setConstraints(control, 1, row);
        return row + 1;
    }

    private static <T> ComboBox<T> box(List<T> choices, T first, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setValue(first);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nobody types a choice");
            }
        });
        return box;
    }
}
