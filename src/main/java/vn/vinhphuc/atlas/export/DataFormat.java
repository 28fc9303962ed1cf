package vn.vinhphuc.atlas.export;

import java.util.Optional;
import java.util.stream.Stream;

/** The file formats of data. */
public enum DataFormat {
    GEOJSON("geojson"),
    KML("kml"),
    CSV("csv"),
    XLSX("xlsx");

    private final String key;

    DataFormat(String key) {
        this.key = key;
    }

    /** The word on the command line, and the ending of the file. */
    public String key() {
        return key;
    }

    public static Optional<DataFormat> of(String key) {
        return Stream.of(values()).filter(format -> format.key.equals(key)).findFirst();
    }
}
