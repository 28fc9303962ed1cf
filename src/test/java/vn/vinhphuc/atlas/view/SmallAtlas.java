package vn.vinhphuc.atlas.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.vinhphuc.atlas.domain.Address;
import vn.vinhphuc.atlas.domain.AdminLevel;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.BaseMap.Feature;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Figures;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.PlaceKind;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Province;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.domain.RoadStatus;
import vn.vinhphuc.atlas.domain.Sector;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.domain.Trust;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.geo.GeoArea;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.geo.LatLon;

/** An atlas of a few sites, roads and places. */
final class SmallAtlas {

    private static final LatLon HERE = new LatLon(21.3, 105.6);
    private static final Source SOURCE = new Source("s", "A paper", Optional.empty(), Optional.empty(), AsOf.UNDATED,
            Optional.empty(), Optional.empty(), Trust.HIGH, Optional.empty());
    private static final Provenance REPORTED = new Provenance.Reported(List.of(SOURCE), AsOf.UNDATED);

    private final List<Site> sites = new ArrayList<>();
    private final List<BaseMap.Road> roads = new ArrayList<>();
    private final List<BaseMap.Interchange> interchanges = new ArrayList<>();
    private final List<BaseMap.Place> places = new ArrayList<>();

    SmallAtlas park(String id, String label, Said... said) {
        return site(id, SiteKind.PARK, Text.of("Khu công nghiệp " + label, label + " Industrial Park"), label, said);
    }

    SmallAtlas cluster(String id, String label, Said... said) {
        return site(id, SiteKind.CLUSTER, Text.of("Cụm công nghiệp " + label, label + " Industrial Cluster"), label, said);
    }

    private SmallAtlas site(String id, SiteKind kind, Text name, String label, Said... said) {
        List<Address.Part> address = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (Said one : said) {
            one.add(address, figures);
        }
        sites.add(new Site(id, kind, name, Text.vietnamese(label), List.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), new Address(address), Optional.empty(), new Figures(figures),
                List.of(), Site.Promotion.NONE));
        return this;
    }

    SmallAtlas road(String id, String ref, Text name, Text label, String... aliases) {
        roads.add(new BaseMap.Road(new Feature(id, name, label, List.of(aliases), "s", 100), RoadClass.EXPRESSWAY, Optional.of(ref),
                RoadStatus.OPERATING, true, Text.of("±1 km", "±1 km"),
                new GeoLine(List.of(HERE, new LatLon(21.4, 105.6)))));
        return this;
    }

    SmallAtlas interchange(String code, String name) {
        interchanges.add(new BaseMap.Interchange(
                new Feature(code, Text.vietnamese(name), Text.vietnamese(code), "s", 100), code, 14, true, true, false,
                Optional.empty(), HERE));
        return this;
    }

    SmallAtlas place(String id, String name) {
        places.add(new BaseMap.Place(new Feature(id, Text.vietnamese(name), Text.vietnamese(name), "s", 100),
                PlaceKind.TOWN, 2, HERE));
        return this;
    }

    Atlas build() {
        GeoArea area = new GeoArea(List.of(List.of(
                HERE, new LatLon(21.3, 105.7), new LatLon(21.4, 105.7), HERE)));
        BaseMap base = new BaseMap(new BaseMap.Unit(
                new Feature("t", Text.vietnamese("Vĩnh Phúc"), Text.vietnamese("Vĩnh Phúc"), "s", 100),
                Optional.empty(), Optional.empty(), area), List.of(), List.of(), Map.of(), List.of(), List.of(),
                new BaseMap.Relief(List.of(), List.of()), roads, List.of(), List.of(), interchanges, places);
        return new Atlas(new Atlas.Pack("p", "1", AsOf.UNDATED, Text.vietnamese("Tập bản đồ"), Text.vietnamese("thử"),
                List.of(), Optional.empty()), sites, List.of(SOURCE), List.of(),
                new Province(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), base);
    }

    /** Something said about a site. */
    interface Said {
        void add(List<Address.Part> address, List<Figure> figures);
    }

    static Said district(String name) {
        return (address, figures) -> address.add(part(AdminLevel.DISTRICT, Administration.UNTIL_2025, name));
    }

    static Said communeSince2025(String name) {
        return (address, figures) -> address.add(part(AdminLevel.COMMUNE, Administration.SINCE_2025, name));
    }

    static Said sector(String wording, String vietnamese, String english) {
        Sector sector = new Sector(english, Text.of(vietnamese, english));
        return (address, figures) -> figures.add(new Figure(Measure.SECTORS, new Value.SectorFocus(
                List.of(new Sector.Mention(Text.vietnamese(wording), List.of(sector)))), REPORTED, true,
                Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty()));
    }

    private static Address.Part part(AdminLevel level, Administration administration, String name) {
        return new Address.Part(level, administration, List.of(Text.vietnamese(name)), List.of(), REPORTED, true);
    }
}
