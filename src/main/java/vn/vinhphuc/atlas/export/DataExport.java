package vn.vinhphuc.atlas.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.export.data.Csv;
import vn.vinhphuc.atlas.export.data.Extract;
import vn.vinhphuc.atlas.export.data.GeoJson;
import vn.vinhphuc.atlas.export.data.Kml;
import vn.vinhphuc.atlas.export.data.Xlsx;

/**
 * Sites and their figures in files for other programs.
 *
 * @param extract what is written
 * @param format  of the files
 * @param madeOn  the day they are made
 */
public record DataExport(Extract extract, DataFormat format, LocalDate madeOn) {

    /**
     * Writes the data; comma-separated values take a file for each table, the other two beside the first.
     *
     * @return the files that were written
     * @throws ExportException if one cannot be written; what was asked for first is written last
     */
    public List<Path> write(NewFile file) throws ExportException {
        List<NewFile> files = files(file);
        for (NewFile one : files) {
            one.requirePlace();
        }
        List<Path> begun = files.stream().map(NewFile::file).filter(path -> !Files.exists(path)).toList();
        try {
            together(files, this::content);
        } catch (ExportException e) {
            begun.forEach(DataExport::discard);
            throw e;
        }
        return files.stream().map(NewFile::file).toList();
    }

    private static void discard(Path begun) {
        try {
            Files.deleteIfExists(begun);
        } catch (IOException e) {
            begun.toFile().deleteOnExit();
        }
    }

    private NewFile.Content content(int number) {
        Csv.Part part = Csv.Part.values()[number];
        return switch (format) {
            case GEOJSON -> out -> GeoJson.write(extract, out);
            case KML -> out -> Kml.write(extract, out);
            case CSV -> out -> Csv.write(extract, part, out);
            case XLSX -> out -> {
                ByteArrayOutputStream book = new ByteArrayOutputStream();
                Xlsx.write(extract, madeOn, book);
                FixedZip.write(book.toByteArray(), madeOn, out);
            };
        };
    }

    /** None of the files takes its name before the contents of all are written: files of two days never stand side by side. */
    static void together(List<NewFile> files, IntFunction<NewFile.Content> content) throws ExportException {
        together(files, content, 0);
    }

    private static void together(List<NewFile> files, IntFunction<NewFile.Content> content, int number) throws ExportException {
        files.get(number).write(out -> {
            content.apply(number).write(out);
            out.flush();
            if (number + 1 < files.size()) {
                together(files, content, number + 1);
            }
        });
    }

    private List<NewFile> files(NewFile file) {
        if (format != DataFormat.CSV) {
            return List.of(file);
        }
        String name = String.valueOf(file.file().getFileName());
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        return new ArrayList<>(Stream.of(Csv.Part.values()).map(part -> new NewFile(
                file.file().resolveSibling(name.substring(0, dot) + part.ending() + name.substring(dot)), file.replace())).toList());
    }
}
