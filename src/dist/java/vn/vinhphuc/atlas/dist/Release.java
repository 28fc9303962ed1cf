package vn.vinhphuc.atlas.dist;

import java.time.Instant;

/**
 * What is being built.
 *
 * @param version as installers want it: numbers and dots
 * @param time    of every file in it
 * @param memory  option of the virtual machine
 */
record Release(String version, Instant time, String memory) {
}
