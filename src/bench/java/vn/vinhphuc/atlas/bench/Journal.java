package vn.vinhphuc.atlas.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person did and when, in a file that grows line by line and survives the process that writes it.
 *
 * @param file where it is
 */
record Journal(Path file) {

    /** What can be lost: each has values of its own, one after the other. */
    enum Part { VIEW, CAMERA, SHORTLIST, TOUR }

    /**
     * One value that something took.
     *
     * @param millis of the system's clock
     */
    record Line(long millis, Part part, String value) {
    }

    void add(Part part, String value) throws IOException {
        Files.writeString(file, System.currentTimeMillis() + "\t" + part + "\t" + value.replaceAll("\\s+", " ").strip() + "\n",
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** The whole lines. */
    List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        String text = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
            String[] cells = line.split("\t", 3);
            lines.add(new Line(Long.parseLong(cells[0]), Part.valueOf(cells[1]), cells[2]));
        }
        return lines;
    }
}
