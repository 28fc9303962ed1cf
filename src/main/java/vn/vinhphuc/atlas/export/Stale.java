package vn.vinhphuc.atlas.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.page.Office;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * Finds files that were made by this program and show figures that have changed since.
 *
 * @param atlas what is known now
 */
public record Stale(Atlas atlas) {

    private static final List<String> ENDINGS = Stream.of(PictureFormat.values()).map(format -> "." + format.key()).toList();

    /**
     * A file of the program.
     *
     * @param file    where it is
     * @param trace   what it shows
     * @param data    the pack it was made from
     * @param changed names of the sites whose facts have changed, or that are no longer in the pack; none if it is as it was
     */
    public record Export(Path file, Trace trace, String data, List<String> changed) {
        public Export {
            changed = List.copyOf(changed);
        }

        public boolean isStale() {
            return !changed.isEmpty();
        }
    }

    /**
     * Every file of the program in a folder, in the order of their names; not those of folders inside it.
     *
     * @throws IOException if the folder cannot be listed
     */
    public List<Export> in(Path folder, Words words) throws IOException {
        List<Export> exports = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Stale::mayBeOurs).sorted().toList()) {
                if (Reopen.read(file, words) instanceof Reopen.Result.Found(Trace trace, String data)) {
                    exports.add(new Export(file, trace, data, changed(trace, words)));
                }
            }
        }
        return exports;
    }

    private static boolean mayBeOurs(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && ENDINGS.stream().anyMatch(name::endsWith);
    }

    private List<String> changed(Trace trace, Words words) {
        List<String> changed = new ArrayList<>();
        trace.facts().forEach((id, mark) -> {
            Optional<Site> site = atlas.site(id);
            if (site.isEmpty() || !Facts.mark(site.get()).equals(mark)) {
                changed.add(site.map(known -> known.label().in(words.language())).orElse(id));
            }
        });
        return changed;
    }

    /**
     * Makes a file anew with what is known now, in its place and as it was: same view, language, theme and size.
     *
     * @return whether it was made; a sheet stays as it is if none of its sites is left
     * @throws ExportException if it cannot be written; it is as it was then
     */
    public boolean remake(Export export, LocalDate madeOn, Office office, MapPicture maps, Sheets sheets) throws ExportException {
        NewFile file = new NewFile(export.file(), true);
        ViewState view = known(export.trace().view());
        if (export.trace().kind() == Trace.Kind.MAP) {
            maps.write(new MapPicture.Request(view, format(export.file()), size(export.trace().size()), madeOn, export.trace().furniture()),
                    file);
            return true;
        }
        Optional<Sheet> sheet = sheet(export.trace());
        if (sheet.isPresent()) {
            sheets.write(sheet.get(), new Sheets.Look(view.language(), view.theme(), madeOn, office), file);
        }
        return sheet.isPresent();
    }

    /** Languages and themes that this program does not have give way to those of the start. */
    private static ViewState known(ViewState view) {
        return view.withLanguage(Words.languages().contains(view.language()) ? view.language() : ViewState.START.language())
                .withTheme(Themes.IDS.contains(view.theme()) ? view.theme() : ViewState.START.theme());
    }

    /** The sheet that a file holds, of the sites that are still there; empty if it holds a map, or none of its sites is left. */
    private Optional<Sheet> sheet(Trace trace) {
        return switch (trace.kind()) {
            case MAP -> Optional.empty();
            case FACT_SHEET -> trace.view().selection().flatMap(atlas::site).map(Sheet.OfSite::new);
            case COMPARISON -> some(sites(trace.view().inquiry().compared().ids())).map(Sheet.Comparison::new);
            case SHORTLIST -> some(sites(trace.shortlist().stars())).map(sites -> new Sheet.Chosen(sites, trace.shortlist().notes()));
        };
    }

    private List<Site> sites(List<String> ids) {
        return ids.stream().flatMap(id -> atlas.site(id).stream()).toList();
    }

    private static <T> Optional<List<T>> some(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private static PictureFormat format(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(PictureFormat.values()).filter(format -> name.endsWith("." + format.key())).findFirst().orElseThrow();
    }

    private static OutputSize size(String text) {
        return PaperSize.parse(text).<OutputSize>map(paper -> paper).or(() -> PictureSize.parse(text)).orElse(MapPicture.SLIDE);
    }
}
