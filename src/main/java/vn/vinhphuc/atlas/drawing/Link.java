package vn.vinhphuc.atlas.drawing;

/**
 * A part of a page that leads to an address when a person clicks it.
 *
 * @param box     px of the drawing
 * @param address such as {@code https://…}
 */
public record Link(Box box, String address) {
}
