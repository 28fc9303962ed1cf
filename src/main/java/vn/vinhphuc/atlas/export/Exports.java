package vn.vinhphuc.atlas.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.cartography.page.Office;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.drawing.Watch;
import vn.vinhphuc.atlas.export.ExportChoice.Kind;
import vn.vinhphuc.atlas.export.ExportChoice.Scope;
import vn.vinhphuc.atlas.export.data.Extract;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.PromotionOffice;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.tour.Tour;

/** Everything that leaves an atlas as a file. Made once for an atlas; safe to use from several threads. */
public final class Exports {

    private final Atlas atlas;
    private final MapPicture pictures;
    private final Handouts handouts;
    private final Letterhead letterhead;
    private @Nullable Sheets sheets;

    /** @param files the bytes of a file of the pack, by its path */
    public Exports(Atlas atlas, Function<String, Optional<byte[]>> files) {
        this.atlas = atlas;
        this.letterhead = new Letterhead(atlas, files);
        this.pictures = new MapPicture(atlas);
        this.handouts = new Handouts(atlas);
    }

    /**
     * What is in front of a person.
     *
     * @param view      what is looked at
     * @param window    what the map shows of the ground
     * @param listed    the sites in the list
     * @param shortlist sites with a star, and notes
     * @param tours     that can be handed out
     * @param office    whom sheets name
     * @param madeOn    the day
     */
    public record Scene(ViewState view, Viewport window, List<Site> listed, Shortlist shortlist, List<Tour> tours,
                        PromotionOffice office, LocalDate madeOn) {
        public Scene {
            tours = List.copyOf(tours);
            listed = List.copyOf(listed);
        }

        /** The same with another office. */
        public Scene withOffice(PromotionOffice other) {
            return new Scene(view, window, listed, shortlist, tours, other, madeOn);
        }
    }

    /** The map of a scene as the window shows it, on as many pixels as the window has. */
    public static Order asShown(Scene scene) {
        PictureSize pixels = new PictureSize(side(scene.window.width()), side(scene.window.height()));
        MapChoice first = MapChoice.FIRST;
        return map(scene, new MapChoice(first.format(), MapChoice.Surface.OWN, pixels, first.paper(), first.furniture()));
    }

    /** The map of a scene as the window shows it, on paper. */
    public static Order onPaper(Scene scene, PaperSize paper) {
        MapChoice first = MapChoice.FIRST;
        return map(scene, new MapChoice(first.format(), MapChoice.Surface.PAPER, first.own(), paper, first.furniture()));
    }

    private static Order map(Scene scene, MapChoice map) {
        return new Order(ExportChoice.first(scene.view).withMap(map), scene);
    }

    private static int side(double pixels) {
        return Math.clamp((long) pixels, PictureSize.LEAST, PictureSize.MOST);
    }

    /** A choice about a scene. */
    public record Order(ExportChoice choice, Scene scene) {

        private MapPicture.Request picture() {
            ViewState view = scene.view.withLanguage(choice.language()).withTheme(choice.theme());
            MapPicture.Request whole =
                    new MapPicture.Request(view, choice.map().format(), choice.map().size(), scene.madeOn, choice.map().furniture());
            return view.camera().isPresent() ? whole.showing(scene.window) : whole;
        }
    }

    /** The kinds that can be made of a scene: a comparison needs two sites, a shortlist one. */
    public List<Kind> kinds(Scene scene) {
        return Stream.of(Kind.values()).filter(kind -> switch (kind) {
            case MAP, FACT_SHEET, DATA -> true;
            case COMPARISON -> compared(scene).size() > 1;
            case SHORTLIST -> !sites(scene, Scope.STARRED).isEmpty();
            case HANDOUT -> !scene.tours.isEmpty();
        }).toList();
    }

    /** The scopes that have a site. */
    public List<Scope> scopes(Scene scene) {
        return Scope.EVERY.stream().filter(scope -> !sites(scene, scope).isEmpty()).toList();
    }

    /** The sites of a scope. */
    public List<Site> sites(Scene scene, Scope scope) {
        return switch (scope) {
            case ALL -> atlas.sites();
            case LISTED -> scene.listed;
            case STARRED -> known(scene.shortlist.stars());
            case SELECTED -> selected(scene).stream().toList();
        };
    }

    private List<Site> known(List<String> ids) {
        return ids.stream().flatMap(id -> atlas.site(id).stream()).toList();
    }

    private List<Site> compared(Scene scene) {
        return known(scene.view.inquiry().compared().ids());
    }

    private Optional<Site> selected(Scene scene) {
        return scene.view.selection().flatMap(atlas::site);
    }

    /** How many files are written, each with a name of its own: more than one for fact sheets of several sites. */
    public int count(Order order) {
        return order.choice.kind() == Kind.FACT_SHEET ? sites(order.scene, order.choice.sheets()).size() : 1;
    }

    /** Whether the writing has parts, after each of which it can be ended: files of several, strips of a picture. */
    public boolean hasParts(Order order) {
        return count(order) > 1 || order.choice.kind() == Kind.MAP && order.choice.map().format() == PictureFormat.PNG;
    }

    /** The name to offer for a file; of several, the first one. */
    public String name(Order order) {
        ExportChoice choice = order.choice;
        LocalDate day = order.scene.madeOn;
        return switch (choice.kind()) {
            case MAP -> ExportName.of(day, subject(selected(order.scene), order),
                    choice.language(), choice.map().size(), choice.map().format());
            case FACT_SHEET, COMPARISON, SHORTLIST -> Sheets.name(sheet(order), look(order, Office.NONE));
            case HANDOUT -> Handouts.name(tour(order), choice.handout().form(), look(order, Office.NONE));
            case DATA -> ExportName.of(day, subject(choice.scope() == Scope.SELECTED ? selected(order.scene) : Optional.empty(), order),
                    choice.language(), choice.data());
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

    /** The map or the first page as it will be, as large as finds room in so many pixels. */
    public Raster picture(Order order, int width, int height) {
        return switch (order.choice.kind()) {
            case MAP -> pictures.raster(order.picture(), width, height);
            case FACT_SHEET, COMPARISON, SHORTLIST -> sheets().raster(sheet(order), look(order, office(order)), width, height);
            case HANDOUT -> handouts.raster(tour(order), order.choice.handout(), look(order, office(order)), width, height);
            case DATA -> throw new IllegalArgumentException("data has no picture");
        };
    }

    /**
     * Writes what was chosen.
     *
     * @param file  where it goes; of several files only the folder counts
     * @param watch hears of each of several files, or of the parts of a picture, and can end them
     * @return the files that were written: fewer than were asked for where the watch ended it
     * @throws ExportException if they cannot be written; nothing is left behind then, except those of several that were complete
     */
    public List<Path> write(Order order, NewFile file, Watch watch) throws ExportException {
        if (count(order) > 1) {
            Path folder = file.file().toAbsolutePath().getParent();
            return sheets().write(sites(order.scene, order.choice.sheets()), look(order, office(order)),
                    folder == null ? file.file().toAbsolutePath() : folder, file.replace(), watch);
        }
        switch (order.choice.kind()) {
            case MAP -> {
                try {
                    pictures.write(order.picture(), file, watch);
                } catch (CancellationException e) {
                    return List.of();
                }
            }
            case FACT_SHEET, COMPARISON, SHORTLIST -> sheets().write(sheet(order), look(order, office(order)), file);
            case HANDOUT -> handouts.write(tour(order), order.choice.handout(), look(order, office(order)), file);
            case DATA -> {
                Extract extract = new Extract(atlas, sites(order.scene, order.choice.scope()), Words.of(order.choice.language()));
                return new DataExport(extract, order.choice.data(), order.scene.madeOn).write(file);
            }
        }
        return List.of(file.file());
    }

    /** The sheet that is asked for; of several, the first one. */
    private Sheet sheet(Order order) {
        Scene scene = order.scene;
        return switch (order.choice.kind()) {
            case COMPARISON -> new Sheet.Comparison(compared(scene));
            case SHORTLIST -> new Sheet.Chosen(sites(scene, Scope.STARRED), scene.shortlist.notes().stream()
                    .filter(note -> note.guest().equals(order.choice.guest()) && scene.shortlist.isStarred(note.site())).toList());
            default -> new Sheet.OfSite(sites(scene, order.choice.sheets()).getFirst());
        };
    }

    private static Tour tour(Order order) {
        List<Tour> tours = order.scene.tours;
        return tours.stream().filter(tour -> tour.id().equals(order.choice.handout().tour())).findFirst().orElse(tours.getFirst());
    }

    private static Sheets.Look look(Order order, Office office) {
        return new Sheets.Look(order.choice.language(), order.choice.theme(), order.scene.madeOn, office);
    }

    /** Made for the first sheet: a window that makes none has no use for its network of roads. */
    private synchronized Sheets sheets() {
        Sheets made = sheets == null ? new Sheets(atlas) : sheets;
        sheets = made;
        return made;
    }

    private Office office(Order order) {
        return letterhead.of(order.scene.office);
    }

    private String subject(Optional<Site> site, Order order) {
        Text subject = site.map(Site::label).orElse(atlas.pack().title());
        return subject.in(order.choice.language());
    }
}
