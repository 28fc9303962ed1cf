package vn.vinhphuc.atlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.domain.Province;

class YearSeriesTest {

    private static final Province PROVINCE = RealAtlas.ATLAS.province();

    @Test
    void parksGrowFromTenTo17AndYearsWithoutAValueStandEmpty() {
        YearSeries parks = YearSeries.parks(PROVINCE);
        assertThat(parks.columns()).extracting(YearSeries.Column::year).containsExactly(2018, 2019, 2020, 2021, 2022, 2023, 2024);
        assertThat(parks.columns().getFirst().figure().orElseThrow().amount()).contains(10.0);
        assertThat(parks.columns().get(1).figure()).isEmpty();
        assertThat(parks.columns().getLast().figure().orElseThrow().amount()).contains(17.0);
        assertThat(parks.most()).isEqualTo(17);
    }

    @Test
    void whatDisagreesIsKeptBeside() {
        YearSeries.Column year = YearSeries.parkHectares(PROVINCE).columns().getLast();
        assertThat(year.figure().orElseThrow().amount()).contains(3142.96);
        assertThat(year.others()).singleElement().satisfies(other -> assertThat(other.amount()).contains(3146.0));
    }

    @Test
    void aYearTakesThePlaceOfItsFirstHalfAndAShareOfItIsNoYear() {
        YearSeries flow = YearSeries.fdiFlow(PROVINCE);
        assertThat(flow.columns()).extracting(YearSeries.Column::year).containsExactly(2021, 2022, 2023, 2024);
        assertThat(flow.columns().get(2).figure()).isEmpty();
        assertThat(flow.columns().getLast().figure().orElseThrow().amount()).contains(600.0);
        assertThat(flow.others()).extracting(figure -> figure.amount().orElseThrow()).containsExactly(435.8);
        assertThat(YearSeries.fdiStock(PROVINCE).columns().getLast().figure().orElseThrow().amount()).contains(8.3);
    }

    @Test
    void nothingPublishedGivesNoColumns() {
        assertThat(YearSeries.of(java.util.stream.Stream.of()).columns()).isEmpty();
        assertThat(YearSeries.of(java.util.stream.Stream.of()).most()).isZero();
    }
}
