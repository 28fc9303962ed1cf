package vn.vinhphuc.atlas.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.Province;
import vn.vinhphuc.atlas.domain.Sector;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.domain.Trust;

/** One reading of one pack, each file once; stand-ins take the place of what is missing until all problems are known. */
final class PackReading {

    /** Every pack has them; in the order in which they are asked for. */
    private static final List<String> FILES =
            List.of(Manifest.FILE, "sources.json", "sectors.json", "geo/districts.geojson", "geo/territory.geojson",
            "geo/communes.geojson", "geo/neighbours-until-2025.geojson", "geo/neighbours-since-2025.geojson", "geo/rivers.geojson",
            "geo/relief.geojson", "geo/places.geojson", "province.json", "parks.json", "clusters.json");
    private static final Text NO_TEXT = Text.vietnamese("?");
    private static final Province NO_PROVINCE =
            new Province(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    private static final Manifest NO_MANIFEST = new Manifest(
            new Atlas.Pack("?", "?", AsOf.UNDATED, NO_TEXT, NO_TEXT, List.of(), Optional.empty()), Map.of());

    private final Problems problems;
    private final PackFiles files;
    private final Dates dates;
    private final Pictures pictures;
    private final Origins origins = new Origins();

    PackReading(PackSource source, LocalDate today, Problems problems) {
        this.problems = problems;
        this.files = new PackFiles(source, problems);
        this.dates = new Dates(today);
        this.pictures = new Pictures(files);
    }

    PackResult result() {
        files.begin(FILES);
        Optional<Node> file = files.json(Manifest.FILE);
        Optional<Manifest> manifest = file.flatMap(new ManifestReader(dates, pictures)::read);
        if (file.isPresent() && manifest.isEmpty()) {
            return new PackResult.Broken(problems.sorted());
        }
        Atlas atlas = atlas(manifest.orElse(NO_MANIFEST).pack());
        manifest.ifPresent(files::compareWith);
        return problems.errors() == 0
                ? new PackResult.Loaded(atlas, problems.sorted()) : new PackResult.Broken(problems.sorted());
    }

    private Atlas atlas(Atlas.Pack pack) {
        Optional<List<Source>> sourceList = files.json("sources.json").map(new SourceReader(dates)::read);
        Optional<List<Sector>> sectorList = files.json("sectors.json").map(new SectorReader()::read);
        Catalogue<Source> sources = catalogue(sourceList, Source::id, ProblemKind.UNKNOWN_SOURCE, PackReading::someSource);
        Catalogue<Sector> sectors = catalogue(sectorList, Sector::id, ProblemKind.UNKNOWN_SECTOR, id -> new Sector(id, NO_TEXT));
        ProvenanceReader provenances = new ProvenanceReader(sources, dates);
        FigureReader figures = new FigureReader(new ValueReader(sectors), provenances, origins);

        FeatureReader features = new FeatureReader(files, sources);
        Units units = new UnitReader(features).read();
        BaseMap base = new BaseMapReader(features).read(units);
        Province province = files.json("province.json")
                .map(new ProvinceReader(figures, provenances, sectors)::read).orElse(NO_PROVINCE);

        AddressReader addresses = new AddressReader(provenances, units.districtCodes(), units.communeCodes());
        SiteReader reader = new SiteReader(figures, addresses, new PromotionReader(pictures), sources, origins);
        Optional<List<Site>> parks = files.json("parks.json").map(list -> reader.read(list, SiteKind.PARK));
        Optional<List<Site>> clusters = files.json("clusters.json").map(list -> reader.read(list, SiteKind.CLUSTER));
        List<Site> sites = new ArrayList<>(parks.orElse(List.of()));
        sites.addAll(clusters.orElse(List.of()));

        Atlas atlas = new Atlas(pack, sites, sourceList.orElse(List.of()), sectorList.orElse(List.of()), province, base);
        Rules.check(new Draft(atlas, parks.isPresent() && clusters.isPresent(), origins), problems);
        return atlas;
    }

    private static <T> Catalogue<T> catalogue(Optional<List<T>> things, Function<T, String> id, ProblemKind unknown,
                                              Function<String, T> standIn) {
        return new Catalogue<>(things.map(list -> {
            Map<String, T> known = new LinkedHashMap<>();
            list.forEach(thing -> known.put(id.apply(thing), thing));
            return known;
        }), unknown, standIn);
    }

    private static Source someSource(String id) {
        return new Source(id, "?", Optional.empty(), Optional.empty(), AsOf.UNDATED, Optional.empty(), Optional.empty(), Trust.UNRATED,
                Optional.empty());
    }
}
