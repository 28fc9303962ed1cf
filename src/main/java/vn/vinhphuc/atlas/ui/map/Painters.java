package vn.vinhphuc.atlas.ui.map;

import java.util.function.Consumer;
import vn.vinhphuc.atlas.ui.Background;

/**
 * Where the map is painted.
 *
 * @param tiles    for tiles, which may take long
 * @param pictures for what a person waits for: the overlay and the picture at rest
 * @param failed   hears on the JavaFX thread of what could not be painted
 */
public record Painters(Background tiles, Background pictures, Consumer<Throwable> failed) {
}
