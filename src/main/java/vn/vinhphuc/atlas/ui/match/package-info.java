/** What a guest needs, and which sites fit: criteria with live counts, and every site with the reason why it stays or goes. */
@NullMarked
package vn.vinhphuc.atlas.ui.match;

import org.jspecify.annotations.NullMarked;
