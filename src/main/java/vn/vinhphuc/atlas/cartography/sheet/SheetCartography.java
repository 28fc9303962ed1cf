package vn.vinhphuc.atlas.cartography.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import vn.vinhphuc.atlas.cartography.BaseStyle;
import vn.vinhphuc.atlas.cartography.overlay.Frame;
import vn.vinhphuc.atlas.cartography.overlay.MapCartography;
import vn.vinhphuc.atlas.cartography.overlay.OverlayRequest;
import vn.vinhphuc.atlas.cartography.trace.Trace;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.geo.Viewport;

/**
 * Composes map sheets: what an export writes.
 *
 * @param map who draws it
 */
public record SheetCartography(MapCartography map) {

    public static SheetCartography of(Atlas atlas) {
        return new SheetCartography(MapCartography.of(atlas));
    }

    /** The sheet; the same request gives the same drawing. */
    public MapSheet compose(SheetRequest request) {
        return compose(request, Cards.Extent.SHEET);
    }

    /** No more urgent than whoever wants the sheet. */
    private static void start(Runnable work) {
        Thread.ofPlatform().name("ground").daemon(true).priority(Thread.currentThread().getPriority()).start(work);
    }

    /** The sheet with no more than an extent of furniture. */
    public MapSheet compose(SheetRequest request, Cards.Extent extent) {
        double width = request.width() / request.scale();
        double height = request.height() / request.scale();
        Cards cards = request.camera().map(camera -> new Cards(map, request, camera.in(width, height), extent, List.of()))
                .orElseGet(() -> WholeTerritory.cards(map, request, width, height, extent, List.of()));
        Viewport viewport = cards.viewport();
        // The ground on another processor, beside everything that stands on it.
        CompletableFuture<List<Mark>> ground = CompletableFuture.supplyAsync(
                () -> map.base().draw(viewport, BaseStyle.of(request.theme(), request.subject())).marks(), SheetCartography::start);
        OverlayRequest signs = new OverlayRequest(request.theme(), request.words(), request.subject(), viewport.zoom(), Optional.empty())
                .within(Frame.of(viewport, cards.map(), cards.boxes()));
        List<Mark> overlaid = map.overlay().compose(signs).layers(viewport);
        List<Mark> marks = new ArrayList<>(ground.join());
        List<Trace> traces = Trace.of(request.subject().findings());
        if (!traces.isEmpty()) {
            marks.add(Mark.group("traces", Trace.marks(traces, viewport, request.theme())));
        }
        marks.add(Mark.group("overlay", overlaid));
        marks.add(Mark.group("furniture", cards.marks()));
        return new MapSheet(new Drawing(width, height, marks), viewport, request.scale());
    }
}
