package vn.vinhphuc.atlas.drawing;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What pictures and documents say about themselves, as {@link Png}, {@link Pdf}, {@link Svg} and {@link Slides} wrote it. Of a file
 * no more is read than that, nothing outside of it, and of a large one nothing.
 */
public final class FileTexts {

    /** The largest file that is looked into, in bytes. */
    public static final long LARGEST_FILE = 256L << 20;
    /** The most that a file can say about itself, in bytes. */
    static final int LARGEST_TEXT = 1 << 20;
    /** What a file says about itself stands within so many bytes of its start. */
    private static final int LARGEST_START = 4 << 20;
    /** The program writes about ten. */
    private static final int MOST_TEXTS = 64;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final String PROPERTIES = "docProps/custom.xml";
    private static final int CHUNK_TYPE = 4;

    private FileTexts() {
    }

    /**
     * The texts of a file, from keyword to text; none if it is of a kind that this program does not write.
     *
     * @throws IOException if it cannot be read, is damaged, or is too large
     */
    public static Map<String, String> of(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new IOException("larger than " + (LARGEST_FILE >> 20) + " MB");
        }
        byte[] start = new byte[PNG.length];
        try (InputStream in = Files.newInputStream(file)) {
            in.readNBytes(start, 0, start.length);
        }
        String letters = new String(start, StandardCharsets.ISO_8859_1);
        try {
            if (Arrays.equals(start, PNG)) {
                return png(file);
            }
            if (letters.startsWith("%PDF")) {
                return pdf(file);
            }
            if (letters.startsWith("PK")) {
                return slides(file);
            }
            return letters.startsWith("<?xml") || letters.startsWith("<svg") ? svg(file) : Map.of();
        } catch (EOFException e) {
            throw new IOException("not whole", e);
        } catch (RuntimeException e) {
            throw new IOException("damaged", e);
        }
    }

    /** The texts stand before the pixels. */
    private static Map<String, String> png(Path file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(PNG.length);
            while (true) {
                long length = Integer.toUnsignedLong(in.readInt());
                String type = new String(in.readNBytes(CHUNK_TYPE), StandardCharsets.ISO_8859_1);
                if (type.equals("IDAT") || type.equals("IEND") || type.isEmpty()) {
                    return texts;
                }
                if (type.equals("iTXt") && length <= LARGEST_TEXT && texts.size() < MOST_TEXTS) {
                    text(in.readNBytes((int) length), texts);
                } else {
                    in.skipNBytes(length);
                }
                in.skipNBytes(Integer.BYTES);
            }
        }
    }

    /** Keyword, two bytes of compression, language, translated keyword, text; zeros between. Compressed ones are not ours. */
    private static void text(byte[] chunk, Map<String, String> texts) {
        String all = new String(chunk, StandardCharsets.UTF_8);
        int keyword = all.indexOf('\0');
        int language = all.indexOf('\0', keyword + 3);
        int translated = all.indexOf('\0', language + 1);
        if (keyword > 0 && language > 0 && translated > 0 && all.charAt(keyword + 1) == '\0') {
            texts.putIfAbsent(all.substring(0, keyword), all.substring(translated + 1));
        }
    }

    private static Map<String, String> pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            if (metadata == null) {
                return Map.of();
            }
            try (InputStream in = metadata.createInputStream()) {
                byte[] xmp = in.readNBytes(LARGEST_TEXT);
                return XmlTexts.ofXmp(new ByteArrayInputStream(xmp));
            }
        }
    }

    private static Map<String, String> slides(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry properties = zip.getEntry(PROPERTIES);
            if (properties == null) {
                return Map.of();
            }
            try (InputStream in = zip.getInputStream(properties)) {
                return XmlTexts.ofProperties(new ByteArrayInputStream(in.readNBytes(LARGEST_TEXT)));
            }
        }
    }

    private static Map<String, String> svg(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return XmlTexts.ofSvg(new ByteArrayInputStream(in.readNBytes(LARGEST_START)));
        }
    }
}
