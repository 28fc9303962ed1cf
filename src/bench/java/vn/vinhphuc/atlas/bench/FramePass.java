package vn.vinhphuc.atlas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import vn.vinhphuc.atlas.ui.map.MapUnderTest;

/** The camera goes its path once while the intervals between the pulses are taken. */
final class FramePass {

    private final MapUnderTest map;
    private final CameraScript script;
    private final List<Double> millis = new ArrayList<>();
    private final List<Double> at = new ArrayList<>();
    private long from = System.nanoTime();
    private long last;
    private boolean warming = true;
    private Cpu before = Cpu.now();
    private double bitmaps;

    private FramePass(MapUnderTest map) {
        this.map = map;
        this.script = new CameraScript(map.viewport().width(), map.viewport().height());
    }

    /**
     * What was measured.
     *
     * @param frame   times of frames
     * @param cpu     processor time of a frame by thread, ms
     * @param bitmaps that were visible on average
     * @param at      when each frame was, s from the start of the path
     */
    record Result(Times frame, SortedMap<String, Double> cpu, double bitmaps, List<Double> at) {
    }

    /** Warms up and measures. */
    static Result run(MapUnderTest map) throws InterruptedException, ExecutionException, TimeoutException {
        FramePass pass = Fx.call(() -> new FramePass(map));
        Fx.eachPulse(pass::pulse);
        int frames = pass.millis.size();
        return new Result(Times.of(pass.millis), Cpu.now().since(pass.before, frames), Math.rint(pass.bitmaps / frames), pass.at);
    }

    private boolean pulse() {
        long now = System.nanoTime();
        double t = (now - from) / 1e9;
        if (!warming) {
            millis.add((now - last) / 1e6);
            at.add(Math.rint(t * 1000) / 1000);
            bitmaps += map.bitmaps();
        } else if (t >= CameraScript.WARM_UP_SECONDS) {
            warming = false;
            from = now;
            t = 0;
            before = Cpu.now();
        }
        last = now;
        map.jump(script.at(Math.min(t, CameraScript.SECONDS)));
        return !warming && t >= CameraScript.SECONDS;
    }
}
