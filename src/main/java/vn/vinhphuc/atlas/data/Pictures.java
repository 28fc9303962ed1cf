package vn.vinhphuc.atlas.data;

import java.util.Optional;

/** The pictures of a pack, named by their path inside it. */
final class Pictures {

    private final PackFiles files;

    Pictures(PackFiles files) {
        this.files = files;
    }

    /** The path of a picture, reported if it leads out of the pack or there is none. */
    String path(Node node) {
        Optional<String> path = node.sound(node::string);
        path.ifPresent(inside -> check(inside, node));
        return path.orElse("?");
    }

    private void check(String path, Node node) {
        try {
            PackSource.requireInside(path);
            if (files.bytes(path).isEmpty()) {
                node.error(ProblemKind.PICTURE_MISSING, Quote.of(path));
            }
        } catch (PackSource.OutsidePackException e) {
            node.error(ProblemKind.PATH_OUTSIDE, Quote.of(path));
        }
    }
}
