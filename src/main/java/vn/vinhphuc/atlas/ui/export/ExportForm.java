package vn.vinhphuc.atlas.ui.export;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.export.DataFormat;
import vn.vinhphuc.atlas.export.ExportChoice;
import vn.vinhphuc.atlas.export.ExportChoice.Kind;
import vn.vinhphuc.atlas.export.ExportChoice.Scope;
import vn.vinhphuc.atlas.export.Exports;
import vn.vinhphuc.atlas.export.HandoutChoice;
import vn.vinhphuc.atlas.export.MapChoice;
import vn.vinhphuc.atlas.export.MapChoice.Surface;
import vn.vinhphuc.atlas.export.PaperSize;
import vn.vinhphuc.atlas.export.PictureFormat;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.tour.Tour;

/** The choices of an export; only those are shown that matter for the kind of it. */
final class ExportForm {

    private final Words words;
    private final FormRows rows = new FormRows();
    private final ReadOnlyObjectWrapper<ExportChoice> choice;
    private final Segments<Kind> kind;
    private final ComboBox<PictureFormat> format;
    private final ComboBox<Surface> surface;
    private final OwnSize own;
    private final ComboBox<PaperSize.Format> paper;
    private final Segments<Boolean> landscape;
    private final FurnitureChoice furniture;
    private final ComboBox<DataFormat> data;
    private final ComboBox<Scope> scope;
    private final ComboBox<Scope> sheets;
    private final ComboBox<Tour> tour;
    private final ComboBox<HandoutChoice.Form> handout;
    private final CheckBox notes = new CheckBox();
    private final ComboBox<String> guest;
    private final ComboBox<Language> language;
    private final ComboBox<String> theme;
    private final Hyperlink office = new Hyperlink();

    /**
     * @param first      what is chosen at first, as far as the scene has it
     * @param openOffice asks whom sheets name
     */
    ExportForm(Exports exports, Exports.Scene scene, ExportChoice first, Runnable openOffice, Words words) {
        this.words = words;
        this.choice = new ReadOnlyObjectWrapper<>(first);
        ExportWords say = new ExportWords(words);
        List<Kind> kinds = exports.kinds(scene);
        List<Scope> scopes = exports.scopes(scene);
        List<String> guests = Stream.concat(Stream.of(""), scene.shortlist().guests().stream()).toList();
        MapChoice map = first.map();
        this.kind = new Segments<>(kinds, kinds.contains(first.kind()) ? first.kind() : kinds.getFirst(), say::of);
        kind.setAccessibleText(words.text("export.kind"));
        this.format = FormRows.box(List.of(PictureFormat.values()), map.format(), say::of);
        this.surface = FormRows.box(List.of(Surface.values()), map.surface(), on -> say.of(on, map));
        this.own = new OwnSize(map.own(), words);
        this.paper = FormRows.box(List.of(PaperSize.Format.values()), map.paper().format(), PaperSize.Format::name);
        this.landscape = new Segments<>(List.of(true, false), map.paper().landscape(), say::landscape);
        this.furniture = new FurnitureChoice(map.furniture(), say);
        this.data = FormRows.box(List.of(DataFormat.values()), first.data(), say::of);
        this.scope = FormRows.box(scopes, scopes.contains(first.scope()) ? first.scope() : Scope.ALL,
                each -> say.of(each, exports.sites(scene, each).size()));
        this.sheets = FormRows.box(scopes, scopes.contains(first.sheets()) ? first.sheets() : scopes.getFirst(),
                each -> say.of(each, exports.sites(scene, each).size()));
        this.tour = FormRows.box(scene.tours(), scene.tours().stream().filter(each -> each.id().equals(first.handout().tour())).findFirst()
                .orElse(scene.tours().isEmpty() ? null : scene.tours().getFirst()), each -> each.title().in(words.language()));
        this.handout = FormRows.box(List.of(HandoutChoice.Form.values()), first.handout().form(), say::of);
        notes.setText(words.text("export.handout.notes"));
        notes.setSelected(first.handout().notes());
        this.guest = FormRows.box(guests, guests.contains(first.guest()) ? first.guest() : "", say::guest);
        this.language = FormRows.box(Words.languages(), first.language(), say::of);
        this.theme = FormRows.box(Themes.IDS, first.theme(), say::theme);
        office.setText(words.text("export.office"));
        office.setOnAction(event -> openOffice.run());
        Stream.of(kind.chosen(), format.valueProperty(), surface.valueProperty(), own.size(), paper.valueProperty(), landscape.chosen(),
                        furniture.chosen(), data.valueProperty(), scope.valueProperty(), sheets.valueProperty(), guest.valueProperty(),
                        tour.valueProperty(), handout.valueProperty(), notes.selectedProperty(),
                        language.valueProperty(), theme.valueProperty())
                .forEach(value -> value.addListener((property, before, now) -> read()));
        read();
    }

    ReadOnlyObjectProperty<ExportChoice> choice() {
        return choice.getReadOnlyProperty();
    }

    /** What kind of file, for the head of the dialog. */
    Segments<Kind> kinds() {
        return kind;
    }

    /** The other choices. */
    FormRows rows() {
        return rows;
    }

    private void read() {
        choice.set(new ExportChoice(kind.chosen().get(), new MapChoice(format.getValue(), surface.getValue(), own.size().get(),
                new PaperSize(paper.getValue(), landscape.chosen().get()), furniture.chosen().get()),
                data.getValue(), scope.getValue(), sheets.getValue(),
                new HandoutChoice(tour.getValue() == null ? "" : tour.getValue().id(), handout.getValue(), notes.isSelected()),
                guest.getValue(), language.getValue(), theme.getValue()));
        arrange(choice.get());
    }

    private void arrange(ExportChoice now) {
        boolean map = now.kind() == Kind.MAP;
        boolean values = now.kind() == Kind.DATA;
        boolean pixels = map && (now.map().format() == PictureFormat.PNG || now.map().format() == PictureFormat.SVG);
        rows.begin();
        rows.row(words.text("export.format"), format, map);
        rows.row(words.text("export.format"), data, values);
        rows.row(words.text("export.size"), surface, pixels);
        rows.row(words.text("export.own-size"), own, pixels && now.map().surface() == Surface.OWN);
        rows.row(words.text("export.paper"), paper, map && now.map().takesPaper());
        rows.row(words.text("export.orientation"), landscape, map && now.map().takesPaper());
        rows.row(words.text("export.scope"), scope, values);
        rows.row(words.text("export.scope"), sheets, now.kind() == Kind.FACT_SHEET);
        boolean tours = now.kind() == Kind.HANDOUT;
        rows.row(words.text("export.handout.tour"), tour, tours);
        rows.row(words.text("export.handout.form"), handout, tours);
        rows.row(words.text("export.notes"), notes, tours && now.handout().form() != HandoutChoice.Form.FOR_THE_INTERPRETER);
        rows.row(words.text("export.notes"), guest, now.kind() == Kind.SHORTLIST && guest.getItems().size() > 1);
        rows.row(words.text("export.language"), language, true);
        rows.row(words.text("export.theme"), theme, !values);
        rows.row(words.text("export.furniture"), furniture, map);
        rows.row("", office, !map && !values);
    }
}
