/** How fast the atlas is: programs that measure it, apart from the tests. See {@code performance.md}. */
@NullMarked
package vn.vinhphuc.atlas.bench;

import org.jspecify.annotations.NullMarked;
