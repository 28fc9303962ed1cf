package vn.vinhphuc.atlas.cli;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.sheet.Furniture;
import vn.vinhphuc.atlas.export.MapPicture;
import vn.vinhphuc.atlas.export.NewFile;
import vn.vinhphuc.atlas.export.OutputSize;
import vn.vinhphuc.atlas.export.PaperSize;
import vn.vinhphuc.atlas.export.PictureFormat;
import vn.vinhphuc.atlas.export.PictureSize;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.tour.Scene;

/**
 * What a picture shall be, from the options of a command.
 *
 * @param given   on the command line
 * @param setting of the command
 */
record PictureOptions(ParseResult given, Setting setting) {

    private static final PictureSize USUAL = new PictureSize(1920, 1080);
    private static final String FORMATS = Stream.of(PictureFormat.values()).map(PictureFormat::key).collect(Collectors.joining(", "));
    private static final String PAPERS =
            Stream.of(PaperSize.Format.values()).map(PaperSize.Format::key).collect(Collectors.joining(", "));
    private static final String PIECES = Stream.of(Furniture.values()).map(Furniture::key).collect(Collectors.joining(", "));
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)");
    /** Web Mercator ends there. */
    private static final double NORTHERNMOST = 85;
    private static final double CLOSEST = 24;

    static void describe(CommandSpec spec, Words words) {
        FileOptions.describe(spec, FORMATS, words);
        spec.addOption(Syntax.option("--size", "WIDTHxHEIGHT",
                words.text("cli.export.size", PictureSize.LEAST, PictureSize.MOST, USUAL)).build());
        spec.addOption(Syntax.option("--paper", "PAPER", words.text("cli.export.paper", PAPERS)).build());
        spec.addOption(Syntax.flag(words.text("cli.export.landscape"), "--landscape").build());
        spec.addOption(Syntax.option("--select", "ID", words.text("cli.export.select")).build());
        spec.addOption(Syntax.option("--view", "LON,LAT,ZOOM", words.text("cli.export.view")).build());
        spec.addOption(Syntax.option("--scene", "SCENE", words.text("cli.export.scene")).build());
        spec.addOption(Syntax.option("--theme", "THEME", words.text("cli.export.theme", String.join(", ", Themes.IDS))).build());
        spec.addOption(Syntax.option("--without", "PIECES", words.text("cli.export.without", PIECES)).build());
        MadeOn.describe(spec, words);
        FileOptions.describeForce(spec, words);
    }

    NewFile file() throws Failure {
        return new FileOptions(given, setting).file();
    }

    MapPicture.Request request() throws Failure {
        Optional<Camera> camera = camera();
        Optional<Scene> scene = scene();
        ViewState view = scene.map(Scene::view).orElse(ViewState.START)
                .withLanguage(setting.words().language()).withTheme(theme(scene));
        view = camera.isPresent() ? view.withCamera(camera.get()) : view;
        Optional<String> selection = value("--select");
        view = selection.isPresent() ? view.withSelection(selection.get()) : view;
        PictureFormat format = new FileOptions(given, setting).format(PictureFormat::of, FORMATS);
        MapPicture.Request request = new MapPicture.Request(view, format, size(format), MadeOn.of(given, setting), furniture());
        return scene.flatMap(Scene::ground).map(request::showing).orElse(request);
    }

    private Optional<Scene> scene() throws Failure {
        Optional<String> scene = value("--scene");
        if (scene.isPresent() && value("--view").isPresent()) {
            throw wrong("cli.export.two-views");
        }
        return scene.isPresent() ? Optional.of(new ToursAsked(setting).scene(scene.get())) : Optional.empty();
    }

    /** As asked for; otherwise that of the scene alone, since the one of the show is made for a screen. */
    private String theme(Optional<Scene> scene) throws Failure {
        String asked = new SheetOptions(given, setting).theme();
        return value("--theme").isPresent() ? asked : scene.flatMap(Scene::theme).filter(Themes.IDS::contains).orElse(asked);
    }

    private Set<Furniture> furniture() throws Failure {
        Set<Furniture> laid = EnumSet.allOf(Furniture.class);
        for (String key : value("--without").map(keys -> keys.split(",", -1)).orElse(new String[0])) {
            laid.remove(Furniture.of(key.strip()).orElseThrow(() -> wrong("cli.export.bad-piece", key, PIECES)));
        }
        return laid;
    }

    /** As asked for; otherwise what is usual on a page or a screen. */
    private OutputSize size(PictureFormat format) throws Failure {
        Optional<String> paper = value("--paper");
        Optional<String> size = value("--size");
        boolean landscape = given.hasMatchedOption("--landscape");
        if (format == PictureFormat.PPTX) {
            if (size.isPresent() || paper.isPresent() || landscape) {
                throw wrong("cli.export.slide-size");
            }
            return MapPicture.SLIDE;
        }
        if (size.isPresent() && (paper.isPresent() || landscape)) {
            throw wrong("cli.export.two-sizes");
        }
        if (size.isPresent()) {
            return PictureSize.parse(size.get()).orElseThrow(
                    () -> wrong("cli.export.bad-size", size.get(), PictureSize.LEAST, PictureSize.MOST));
        }
        if (paper.isPresent()) {
            return new PaperSize(PaperSize.Format.of(paper.get().toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> wrong("cli.export.bad-paper", paper.get(), PAPERS)), landscape);
        }
        return landscape || format == PictureFormat.PDF ? new PaperSize(PaperSize.Format.A4, landscape) : USUAL;
    }

    private Optional<Camera> camera() throws Failure {
        Optional<String> view = value("--view");
        if (view.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = view.get().split(",", -1);
        if (parts.length != 3 || !Stream.of(parts).allMatch(part -> NUMBER.matcher(part).matches())) {
            throw wrong("cli.export.bad-view", view.get());
        }
        double lon = Double.parseDouble(parts[0]);
        double lat = Double.parseDouble(parts[1]);
        double zoom = Double.parseDouble(parts[2]);
        if (Math.abs(lon) > 180 || Math.abs(lat) > NORTHERNMOST || zoom < 0 || zoom > CLOSEST) {
            throw wrong("cli.export.bad-view", view.get());
        }
        return Optional.of(new Camera(new LatLon(lat, lon), zoom));
    }

    private Optional<String> value(String option) {
        return Optional.ofNullable(given.matchedOptionValue(option, null));
    }

    private Failure wrong(String key, Object... arguments) {
        return Failure.wrongUse(setting.words(), key, arguments);
    }
}
