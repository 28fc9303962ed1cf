package vn.vinhphuc.atlas.ui.start;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;

/** How long the program has been running, by the virtual machine: what the system says of its processes is only good to a second. */
public final class StartClock {

    private StartClock() {
    }

    /**
     * From the start of the virtual machine to a moment. Asked for the first time it takes some milliseconds itself.
     *
     * @param moment by the clock of the system
     */
    public static Duration until(Instant moment) {
        return Duration.between(Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()), moment);
    }
}
