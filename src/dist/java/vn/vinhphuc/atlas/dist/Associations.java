package vn.vinhphuc.atlas.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The kinds of files that the program opens, as systems are told of them. */
enum Associations {
    PACK("atlaspack", "Data pack of the Vĩnh Phúc Investment Atlas", "Gói dữ liệu Atlas Đầu tư Vĩnh Phúc", "application/zip"),
    TOUR("atlastour", "Tour of the Vĩnh Phúc Investment Atlas", "Bài trình chiếu Atlas Đầu tư Vĩnh Phúc", "application/json");

    /** Beside the jars of a Linux image: what {@code update-mime-database} reads. */
    static final String MIME = Names.PACKAGE + "-mime.xml";

    private final String ending;
    private final String english;
    private final String vietnamese;
    private final String is;

    /** @param is the type of any such file, for programs that know no more */
    Associations(String ending, String english, String vietnamese, String is) {
        this.ending = ending;
        this.english = english;
        this.vietnamese = vietnamese;
        this.is = is;
    }

    private String type() {
        return "application/x-" + ending;
    }

    /** The types for the entry of a menu. */
    static String types() {
        StringBuilder types = new StringBuilder();
        for (Associations kind : values()) {
            types.append(kind.type()).append(';');
        }
        return types.toString();
    }

    /** The types in the form of the shared MIME database; the letters of a name tell, whatever the content looks like. */
    static String mime() {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
                """);
        for (Associations kind : values()) {
            xml.append("""
                      <mime-type type="%s">
                        <comment>%s</comment>
                        <comment xml:lang="vi">%s</comment>
                        <sub-class-of type="%s"/>
                        <icon name="%s"/>
                        <glob pattern="*.%s" weight="80"/>
                      </mime-type>
                    """.formatted(kind.type(), kind.english, kind.vietnamese, kind.is, Names.PACKAGE, kind.ending));
        }
        return xml.append("</mime-info>\n").toString();
    }

    /** What jpackage is told where the system's own installer makes the associations. */
    static List<String> arguments(Path work) throws IOException {
        List<String> arguments = new ArrayList<>();
        for (Associations kind : values()) {
            Path file = work.resolve(kind.ending + ".properties");
            // The file is read as ISO 8859-1: English without marks is understood everywhere.
            Files.writeString(file, "mime-type=%s\nextension=%s\ndescription=%s\n".formatted(kind.type(), kind.ending,
                    kind.english.replace("Vĩnh Phúc", "Vinh Phuc")));
            arguments.addAll(List.of("--file-associations", file.toString()));
        }
        return arguments;
    }
}
