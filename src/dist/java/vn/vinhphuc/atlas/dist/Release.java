package vn.vinhphuc.atlas.dist;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What is being built.
 *
 * @param version as installers want it: numbers and dots
 * @param time    of every file in it
 * @param options folder of the options of the virtual machine
 */
record Release(String version, Instant time, Path options) {
}
