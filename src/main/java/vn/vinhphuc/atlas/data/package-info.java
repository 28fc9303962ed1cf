/**
 * Files in, an immutable {@link vn.vinhphuc.atlas.domain.Atlas} out; every problem is collected with its file and JSON
 * pointer. The only place that knows Jackson.
 */
@NullMarked
package vn.vinhphuc.atlas.data;

import org.jspecify.annotations.NullMarked;
