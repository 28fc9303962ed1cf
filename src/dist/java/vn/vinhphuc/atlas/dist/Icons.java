package vn.vinhphuc.atlas.dist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vinhphuc.atlas.cartography.symbol.Emblem;
import vn.vinhphuc.atlas.drawing.Png;
import vn.vinhphuc.atlas.drawing.Raster;

/** The sign of the program as each system wants it, drawn by the program itself. */
final class Icons {

    private Icons() {
    }

    /** @return the folder with {@code atlas.png}, {@code atlas.ico} and {@code atlas.icns} */
    static Path draw(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("atlas.png"), png(512));
        Files.write(folder.resolve("atlas.ico"), ico(List.of(16, 32, 48, 256)));
        Map<String, Integer> kinds = new LinkedHashMap<>();
        kinds.put("ic07", 128);
        kinds.put("ic08", 256);
        kinds.put("ic09", 512);
        Files.write(folder.resolve("atlas.icns"), icns(kinds));
        return folder;
    }

    private static byte[] png(int side) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Png.write(Raster.of(Emblem.drawing(), side / Emblem.SIDE), Map.of(), bytes);
        return bytes.toByteArray();
    }

    /** Windows: a list of pictures, each of which may be a PNG. */
    private static byte[] ico(List<Integer> sides) throws IOException {
        List<byte[]> pictures = sides.stream().map(Icons::quietly).toList();
        int size = 6 + 16 * sides.size() + pictures.stream().mapToInt(picture -> picture.length).sum();
        ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) sides.size());
        int at = 6 + 16 * sides.size();
        for (int i = 0; i < sides.size(); i++) {
            // A side of 256 is written as 0.
            byte side = (byte) (sides.get(i) % 256);
            file.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(pictures.get(i).length).putInt(at);
            at += pictures.get(i).length;
        }
        pictures.forEach(file::put);
        return file.array();
    }

    /** macOS: chunks of a kind, a length with its head, and a PNG. */
    private static byte[] icns(Map<String, Integer> kinds) {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        kinds.forEach((kind, side) -> pictures.put(kind, quietly(side)));
        ByteBuffer file = ByteBuffer.allocate(8 + pictures.values().stream().mapToInt(picture -> 8 + picture.length).sum());
        file.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(file.capacity());
        pictures.forEach((kind, picture) ->
                file.put(kind.getBytes(StandardCharsets.US_ASCII)).putInt(8 + picture.length).put(picture));
        return file.array();
    }

    private static byte[] quietly(int side) {
        try {
            return png(side);
        } catch (IOException e) {
            throw new IllegalStateException("memory is no disk that could fail", e);
        }
    }
}
