package vn.vinhphuc.atlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.export.data.Extract;
import vn.vinhphuc.atlas.i18n.Words;

class DataExportTest {

    private static final Atlas ATLAS = RealAtlas.ATLAS;
    private static final long FIGURES = ATLAS.sites().stream().mapToLong(site -> site.figures().all().size()).sum();

    @TempDir
    Path folder;

    @Test
    void geoJsonHasEverySiteAndEveryValue() throws Exception {
        JsonNode json = new ObjectMapper().readTree(Files.readString(write(DataFormat.GEOJSON, "a")));
        assertThat(json.at("/type").asText()).isEqualTo("FeatureCollection");
        assertThat(json.at("/features")).hasSize(ATLAS.sites().size());
        assertThat(json.at("/licence").asText()).contains("GPL-3.0-or-later");
        assertThat(json.has("crs")).isFalse();
        long figures = 0;
        for (JsonNode feature : json.at("/features")) {
            figures += feature.at("/properties/figures").size();
            Site site = ATLAS.site(feature.at("/id").asText()).orElseThrow();
            if (site.position().isPresent()) {
                assertThat(feature.at("/geometry/coordinates/0").asDouble()).isCloseTo(site.position().get().at().lon(), within(1e-6));
                assertThat(feature.at("/properties/position_accuracy_m").asDouble()).isEqualTo(site.position().get().accuracyMetres());
            } else {
                assertThat(feature.get("geometry").isNull()).isTrue();
            }
        }
        assertThat(figures).isEqualTo(FIGURES);
    }

    @Test
    void csvHasAFileForSitesFiguresAndSources() throws IOException {
        Path file = write(DataFormat.CSV, "a");
        List<CSVRecord> sites = read(file);
        List<CSVRecord> figures = read(folder.resolve("a-figures.csv"));
        List<CSVRecord> sources = read(folder.resolve("a-sources.csv"));
        assertThat(sites).hasSize(ATLAS.sites().size());
        assertThat(figures).hasSize((int) FIGURES);
        CSVRecord khaiQuang = sites.stream().filter(row -> row.get("id").equals("kcn-khai-quang")).findFirst().orElseThrow();
        assertThat(khaiQuang.get("total_area_ha")).isEqualTo("221.46");
        assertThat(khaiQuang.get("total_area_ha_as_of")).isEqualTo("2022-11");
        assertThat(khaiQuang.get("fill_rate_percent_share_of")).isEqualTo("industrial-land");
        assertThat(sources.stream().map(row -> row.get("id"))).contains(khaiQuang.get("total_area_ha_source").split("; "));
        assertThat(figures).allSatisfy(row -> assertThat(row.get("sources") + row.get("origin")).isNotEqualTo("reported"));
    }

    @Test
    void ofThreeFilesNoneIsWrittenWhereOneCannotBe() {
        NewFile longName = new NewFile(folder.resolve("a".repeat(245) + ".csv"), false);
        org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                new DataExport(new Extract(ATLAS, ATLAS.sites(), Words.of(Language.ENGLISH)),
                DataFormat.CSV, LocalDate.of(2026, 11, 5)).write(longName)).isInstanceOf(ExportException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void csvIsReadByExcelWithItsMarks() throws IOException {
        assertThat(Files.readString(write(DataFormat.CSV, "a"))).startsWith("\uFEFFid,kind,").contains("Thăng Long Vĩnh Phúc");
    }

    @Test
    void theRateOfAFirstPhaseIsNotThatOfTheSite() throws IOException {
        List<CSVRecord> sites = read(write(DataFormat.CSV, "a"));
        assertThat(sites).noneMatch(row -> row.get("fill_rate_percent_share_of").equals("phase-1"));
        assertThat(read(folder.resolve("a-figures.csv"))).anyMatch(row -> row.get("share_of").equals("phase-1"));
    }

    @Test
    void xlsxHasTypedColumns() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(write(DataFormat.XLSX, "a")))) {
            Sheet sites = book.getSheet("sites");
            int area = column(sites, "total_area_ha");
            assertThat(sites.getLastRowNum()).isEqualTo(ATLAS.sites().size());
            assertThat(sites.getRow(1).getCell(area).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sites.getRow(1).getCell(column(sites, "counts_in_totals")).getCellType()).isEqualTo(CellType.BOOLEAN);
            assertThat(book.getSheet("figures").getLastRowNum()).isEqualTo((int) FIGURES);
            assertThat(book.getSheet("sources").getLastRowNum()).isPositive();
            assertThat(book.getSheet("about").getRow(5).getCell(0).getStringCellValue()).contains("GPL-3.0-or-later");
        }
    }

    @Test
    void kmlHasAPlacemarkForEverySite() throws Exception {
        Document kml = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(write(DataFormat.KML, "a").toFile());
        assertThat(kml.getElementsByTagNameNS("*", "Placemark").getLength()).isEqualTo(ATLAS.sites().size());
        assertThat(kml.getElementsByTagNameNS("*", "Point").getLength())
                .isEqualTo((int) ATLAS.sites().stream().filter(site -> site.position().isPresent()).count());
        assertThat(kml.getDocumentElement().getTextContent()).contains("105.6333,21.3079");
    }

    @ParameterizedTest
    @EnumSource
    void theSameDataHasTheSameBytes(DataFormat format) throws Exception {
        assertThat(write(format, "a")).hasSameBinaryContentAs(write(format, "b"));
    }

    @Test
    void nothingIsWrittenWhereOneFileIsThere() throws IOException {
        Files.writeString(folder.resolve("a-sources.csv"), "old");
        assertThatThrownBy(() -> export(DataFormat.CSV, "a")).isInstanceOf(ExportException.class);
        assertThat(folder.resolve("a.csv")).doesNotExist();
        assertThat(folder.resolve("a-sources.csv")).hasContent("old");
    }

    @Test
    void ofFilesThatGiveWayNoneDoesWhereOneFails() throws IOException {
        List<NewFile> files = java.util.stream.Stream.of("a.csv", "b.csv", "c.csv")
                .map(name -> new NewFile(folder.resolve(name), true)).toList();
        for (NewFile file : files) {
            Files.writeString(file.file(), "old");
        }
        for (int failing = 0; failing < 3; failing++) {
            int broken = failing;
            assertThatThrownBy(() -> DataExport.together(files, number -> out -> {
                out.write('n');
                if (number == broken) {
                    throw new IOException("No space left on device");
                }
            })).isInstanceOf(ExportException.class);
            assertThat(files).allSatisfy(file -> assertThat(file.file()).hasContent("old"));
            assertThat(folder).isDirectoryNotContaining("glob:**.part");
        }
    }

    private static int column(Sheet sheet, String name) {
        for (int i = 0; i < sheet.getRow(0).getLastCellNum(); i++) {
            if (sheet.getRow(0).getCell(i).getStringCellValue().equals(name)) {
                return i;
            }
        }
        throw new AssertionError("no column " + name);
    }

    private static List<CSVRecord> read(Path file) throws IOException {
        try (CSVParser parser = CSVParser.parse(Files.readString(file).substring(1),
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            return parser.getRecords();
        }
    }

    private Path write(DataFormat format, String name) {
        try {
            return export(format, name);
        } catch (ExportException e) {
            throw new AssertionError(e);
        }
    }

    private Path export(DataFormat format, String name) throws ExportException {
        Path file = folder.resolve(name + "." + format.key());
        new DataExport(new Extract(ATLAS, ATLAS.sites(), Words.of(Language.VIETNAMESE)), format, LocalDate.of(2026, 11, 5))
                .write(new NewFile(file, false));
        return file;
    }
}
