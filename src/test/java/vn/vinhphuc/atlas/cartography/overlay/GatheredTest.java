package vn.vinhphuc.atlas.cartography.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.cartography.Gathering;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.subject.Findings;
import vn.vinhphuc.atlas.cartography.subject.Shown;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Address;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Figures;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.PositionBasis;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.SiteThen;

/** Laws of symbols that stand for several sites. */
class GatheredTest {

    private static final Atlas ATLAS = ShippedPack.ATLAS;
    private static final Subject SUBJECT = Subject.of(Administration.SINCE_2025).withPeriod(PlanPeriod.VISION_2050);

    @ParameterizedTest
    @CsvSource({"8.75, 0", "9.5, 0", "10.25, 0", "9.5, 700", "11, 700", "13, 700"})
    void everySiteIsShownOrGatheredExactlyOnce(double zoom, int more) {
        Atlas atlas = with(more);

        assertThat(told(new OverlayCartography(atlas).compose(request(zoom))))
                .containsExactlyInAnyOrderElementsOf(Shown.of(atlas, SUBJECT).sites().stream().map(SiteThen::site)
                        .filter(site -> site.position().isPresent()).map(Site::id).toList());
    }

    @Test
    void orderOfThePackDoesNotMatter() {
        Atlas atlas = with(300);
        List<Site> shuffled = new ArrayList<>(atlas.sites());
        Collections.shuffle(shuffled, new Random(3));
        Atlas other = withSites(shuffled);

        assertThat(gatherings(new OverlayCartography(other).compose(request(10))))
                .isEqualTo(gatherings(new OverlayCartography(atlas).compose(request(10)))).isNotEmpty();
    }

    @Test
    void fewSitesAreNotGatheredInTheOverview() {
        assertThat(gatherings(new OverlayCartography(ATLAS).compose(request(10.5)))).isEmpty();
    }

    @Test
    void operatingParksAreKeptApartFromOthers() {
        Set<String> built = ATLAS.sites().stream().filter(site -> site.kind() == SiteKind.PARK
                && site.status() == Status.OPERATING).map(Site::id).collect(Collectors.toSet());

        assertThat(gatherings(new OverlayCartography(ATLAS).compose(request(8.75)))).isNotEmpty()
                .allSatisfy(gathering -> assertThat(gathering.members().stream().filter(built::contains).count())
                        .isIn(0L, (long) gathering.members().size()));
    }

    /** Signs are larger there; the room is for the names of what operates. */
    @Test
    void onAProjectorOnlyWhatNeedNotBeNamedIsGatheredUpToALaterZoom() {
        Overlay light = new OverlayCartography(ATLAS).compose(request(10.5));
        Overlay projector = new OverlayCartography(ATLAS).compose(
                OverlayRequest.of(Themes.of("projector"), Words.of(Language.VIETNAMESE), Administration.SINCE_2025, 10.5)
                        .withSubject(SUBJECT));

        assertThat(gatherings(light)).isEmpty();
        assertThat(gatherings(projector)).isNotEmpty().allSatisfy(gathering -> assertThat(gathering.members())
                .noneMatch(id -> ATLAS.site(id).orElseThrow().status() == Status.OPERATING));
    }

    @Test
    void selectedAndComparedSitesAreNeverGathered() {
        Gathering gathering = gatherings(new OverlayCartography(ATLAS).compose(request(9))).getFirst();
        String selected = gathering.members().get(0);
        String compared = gathering.members().get(1);

        OverlayRequest request = request(9)
                .withSelection(Optional.of(selected)).withFindings(Findings.NONE.withCompared(new Compared(List.of(compared))));

        assertThat(gatherings(new OverlayCartography(ATLAS).compose(request)))
                .noneMatch(g -> g.members().contains(selected) || g.members().contains(compared));
    }

    @Test
    void boundsHoldTheMembers() {
        assertThat(gatherings(new OverlayCartography(ATLAS).compose(request(9)))).isNotEmpty()
                .allSatisfy(gathering -> assertThat(gathering.members()).allSatisfy(id -> assertThat(gathering.bounds().contains(
                        ATLAS.site(id).flatMap(Site::position).map(Position::at).orElseThrow())).isTrue()));
    }

    private static List<String> told(Overlay overlay) {
        return overlay.sprites().stream().filter(sprite -> sprite.layer() == Sprite.Layer.SITE)
                .flatMap(sprite -> sprite.gathering().map(gathering -> gathering.members().stream())
                        .orElseGet(() -> sprite.site().stream())).toList();
    }

    private static List<Gathering> gatherings(Overlay overlay) {
        return overlay.sprites().stream().flatMap(sprite -> sprite.gathering().stream()).toList();
    }

    private static OverlayRequest request(double zoom) {
        return OverlayRequest.of(Themes.of("light"), Words.of(Language.VIETNAMESE), Administration.SINCE_2025, zoom).withSubject(SUBJECT);
    }

    private static Atlas with(int more) {
        Random random = new Random(7);
        Stream<Site> further = Stream.generate(() -> new LatLon(21.16 + random.nextDouble() * 0.4, 105.33 + random.nextDouble() * 0.45))
                .limit(more).map(at -> site("ccn-" + at, at));
        return withSites(Stream.concat(ATLAS.sites().stream(), further).toList());
    }

    private static Site site(String id, LatLon at) {
        Text name = Text.vietnamese(id);
        return new Site(id, SiteKind.CLUSTER, name, name, List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), new Address(List.of()),
                Optional.of(new Position(at, 50, PositionBasis.PUBLIC_MAP, "compiled")), new Figures(List.of()), List.of(),
                Site.Promotion.NONE);
    }

    private static Atlas withSites(List<Site> sites) {
        return new Atlas(ATLAS.pack(), sites, ATLAS.sources(), ATLAS.sectors(), ATLAS.province(), ATLAS.base());
    }
}
