/** How far it is from a site: published distances, ways along the schematic roads, straight lines, each called what it is. */
@NullMarked
package vn.vinhphuc.atlas.view.access;

import org.jspecify.annotations.NullMarked;
