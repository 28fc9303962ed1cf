package vn.vinhphuc.atlas.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.cartography.page.Office;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.export.data.Extract;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.ViewState;

/** Everything that leaves an atlas as a file. Made once for an atlas; safe to use from several threads. */
public final class Exports {

    private final Atlas atlas;
    private final MapPicture pictures;
    private final Function<String, Optional<byte[]>> files;
    private @Nullable FactSheets sheets;
    private @Nullable Office office;

    /** @param files the bytes of a file of the pack, by its path */
    public Exports(Atlas atlas, Function<String, Optional<byte[]>> files) {
        this.atlas = atlas;
        this.files = files;
        this.pictures = new MapPicture(atlas);
    }

    /**
     * What is in front of a person.
     *
     * @param view   what is looked at
     * @param window what the map shows of the ground
     * @param listed the sites in the list
     * @param madeOn the day
     */
    public record Scene(ViewState view, Viewport window, List<Site> listed, LocalDate madeOn) {
        public Scene {
            listed = List.copyOf(listed);
        }
    }

    /** The map of a scene as the window shows it, on as many pixels as the window has. */
    public static Order asShown(Scene scene) {
        return map(scene, new PictureSize(side(scene.window.width()), side(scene.window.height())), ExportChoice.first(scene.view).paper(), false);
    }

    /** The map of a scene as the window shows it, on paper. */
    public static Order onPaper(Scene scene, PaperSize paper) {
        return map(scene, ExportChoice.SCREENS.getFirst(), paper, true);
    }

    private static Order map(Scene scene, PictureSize pixels, PaperSize paper, boolean onPaper) {
        ExportChoice first = ExportChoice.first(scene.view);
        return new Order(new ExportChoice(ExportChoice.Kind.MAP, PictureFormat.PNG, pixels, paper, onPaper, first.data(),
                first.scope(), first.language(), first.theme()), scene);
    }

    private static int side(double pixels) {
        return Math.clamp((long) pixels, PictureSize.LEAST, PictureSize.MOST);
    }

    /** A choice about a scene. */
    public record Order(ExportChoice choice, Scene scene) {

        private MapPicture.Request picture() {
            ViewState view = scene.view.withLanguage(choice.language()).withTheme(choice.theme());
            MapPicture.Request whole = new MapPicture.Request(view, choice.format(), choice.size(), scene.madeOn);
            return view.camera().isPresent() ? whole.showing(scene.window) : whole;
        }
    }

    /** The kinds that can be made of a scene: a fact sheet needs a selected site. */
    public List<ExportChoice.Kind> kinds(Scene scene) {
        return Stream.of(ExportChoice.Kind.values())
                .filter(kind -> kind != ExportChoice.Kind.FACT_SHEET || selected(scene).isPresent()).toList();
    }

    /** The name to offer for a file. */
    public String name(Order order) {
        ExportChoice choice = order.choice;
        LocalDate day = order.scene.madeOn;
        return switch (choice.kind()) {
            case MAP -> ExportName.of(day, subject(selected(order.scene), order), choice.language(), choice.size(), choice.format());
            case FACT_SHEET -> FactSheets.name(subjectOfSheet(order), look(order, Office.NONE));
            case DATA -> ExportName.of(day, subject(choice.scope() == ExportChoice.Scope.SELECTED
                    ? selected(order.scene) : Optional.empty(), order), choice.language(), choice.data());
        };
    }

    /** The sites of a scope. */
    public List<Site> sites(Scene scene, ExportChoice.Scope scope) {
        return switch (scope) {
            case ALL -> atlas.sites();
            case LISTED -> scene.listed;
            case SELECTED -> selected(scene).stream().toList();
        };
    }

    /** How much there is in a file of data. */
    public record DataSize(int sites, int figures) {
    }

    /** How much data is asked for. */
    public DataSize dataSize(Order order) {
        List<Site> sites = sites(order.scene, order.choice.scope());
        return new DataSize(sites.size(), sites.stream().mapToInt(site -> site.figures().all().size()).sum());
    }

    /** The site that is selected. */
    public Optional<Site> selected(Scene scene) {
        return scene.view.selection().flatMap(atlas::site);
    }

    /** The map or the fact sheet as it will be, as large as finds room in so many pixels. */
    public Raster picture(Order order, int width, int height) {
        if (order.choice.kind() == ExportChoice.Kind.FACT_SHEET) {
            return sheets().raster(subjectOfSheet(order), look(order, office()), width, height);
        }
        return pictures.raster(order.picture(), width, height);
    }

    /**
     * Writes what was chosen.
     *
     * @return the files that were written
     * @throws ExportException if they cannot be written; nothing is left behind then
     */
    public List<Path> write(Order order, NewFile file) throws ExportException {
        switch (order.choice.kind()) {
            case MAP -> pictures.write(order.picture(), file);
            case FACT_SHEET -> sheets().write(subjectOfSheet(order), look(order, office()), file);
            case DATA -> {
                Extract extract = new Extract(atlas, sites(order.scene, order.choice.scope()), Words.of(order.choice.language()));
                return new DataExport(extract, order.choice.data(), order.scene.madeOn).write(file);
            }
        }
        return List.of(file.file());
    }

    private Site subjectOfSheet(Order order) {
        return selected(order.scene).orElseThrow(() -> new IllegalArgumentException("a fact sheet is about a site"));
    }

    private static FactSheets.Look look(Order order, Office office) {
        return new FactSheets.Look(order.choice.language(), order.choice.theme(), order.scene.madeOn, office);
    }

    /** Made for the first sheet: a window that makes none has no use for its network of roads. */
    private synchronized FactSheets sheets() {
        FactSheets made = sheets == null ? new FactSheets(atlas) : sheets;
        sheets = made;
        return made;
    }

    /** The logo is that of the pack; a picture that cannot be read is none. */
    private synchronized Office office() {
        Office made = office == null ? new Office(List.of(), atlas.pack().logo().flatMap(files).flatMap(Raster::read)) : office;
        office = made;
        return made;
    }

    private String subject(Optional<Site> site, Order order) {
        Text subject = site.map(Site::label).orElse(atlas.pack().title());
        return subject.in(order.choice.language());
    }
}
