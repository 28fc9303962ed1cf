package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.ClusterGroup;
import vn.vinhphuc.atlas.domain.Figures;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.PlaceKind;
import vn.vinhphuc.atlas.domain.PositionBasis;
import vn.vinhphuc.atlas.domain.Province;
import vn.vinhphuc.atlas.domain.Qualifier;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.domain.RoadStatus;
import vn.vinhphuc.atlas.domain.ShareOf;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Trust;
import vn.vinhphuc.atlas.domain.Unit;

/** {@code data/README.md} has the words that the reader takes. */
class DictionaryTest {

    private static final Path DICTIONARY = Path.of("data", "README.md");

    @Test
    void everyMeasureHasItsRowAndEveryRowItsMeasure() throws IOException {
        assertThat(rows("## Measures")).containsExactlyInAnyOrderElementsOf(keys(Measure.values(), Measure::key));
    }

    @Test
    void everyUnitHasItsRowAndEveryRowItsUnit() throws IOException {
        assertThat(rows("## Units")).containsExactlyInAnyOrderElementsOf(keys(Unit.values(), Unit::key));
    }

    @Test
    void everyWordOfAShortListIsNamed() throws IOException {
        String dictionary = Files.readString(DICTIONARY);
        assertThat(Stream.of(keys(Qualifier.values(), Qualifier::key), keys(ShareOf.values(), ShareOf::key),
                        keys(Trust.values(), Trust::key), keys(ClusterGroup.values(), ClusterGroup::key),
                        keys(PositionBasis.values(), PositionBasis::key), keys(RoadClass.values(), RoadClass::key),
                        keys(RoadStatus.values(), RoadStatus::key), keys(PlaceKind.values(), PlaceKind::key))
                .flatMap(List::stream)).allSatisfy(word -> assertThat(dictionary).contains("`" + word + "`"));
    }

    @Test
    void theNumbersAreThoseOfThePack() throws IOException {
        Atlas atlas = RealAtlas.ATLAS;
        Province province = atlas.province();
        assertThat(Files.readString(DICTIONARY)).contains(
                row("parks, zones and phases",
                        sites(atlas, SiteKind.PARK).count() + " with " + figures(sites(atlas, SiteKind.PARK).map(Site::figures))),
                row("clusters",
                        sites(atlas, SiteKind.CLUSTER).count() + " with " + figures(sites(atlas, SiteKind.CLUSTER).map(Site::figures))),
                row("indicators, targets, policies", province.indicators().size() + ", " + province.targets().size() + ", "
                        + province.policies().size() + " with " + figures(Stream.of(
                                province.indicators().stream().map(Province.Indicator::figures),
                                province.targets().stream().map(Province.Target::figures),
                                province.policies().stream().map(Province.Policy::figures)).flatMap(all -> all))),
                row("priority sectors, statements, conflicts",
                        province.prioritySectors().size() + ", " + province.statements().size() + ", "
                        + province.conflicts().size()),
                row("sectors, sources", atlas.sectors().size() + ", " + atlas.sources().size()));
    }

    private static Stream<Site> sites(Atlas atlas, SiteKind kind) {
        return atlas.sites().stream().filter(site -> site.kind() == kind);
    }

    private static String figures(Stream<Figures> all) {
        return all.mapToInt(figures -> figures.all().size()).sum() + " figures";
    }

    private static String row(String content, String number) {
        return "| " + content + " | " + number + " |";
    }

    /** The first words of the rows of a section. */
    private static List<String> rows(String heading) throws IOException {
        String after = Files.readString(DICTIONARY).split(Pattern.quote(heading + "\n"), 2)[1];
        return Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE).matcher(after.split("\n## ", 2)[0]).results()
                .map(row -> row.group(1)).toList();
    }

    private static <E> List<String> keys(E[] values, Function<E, String> key) {
        return Stream.of(values).map(key).toList();
    }
}
