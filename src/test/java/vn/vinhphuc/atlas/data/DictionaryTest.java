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
import vn.vinhphuc.atlas.domain.ClusterGroup;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.PlaceKind;
import vn.vinhphuc.atlas.domain.PositionBasis;
import vn.vinhphuc.atlas.domain.Qualifier;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.domain.RoadStatus;
import vn.vinhphuc.atlas.domain.ShareOf;
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
