package vn.vinhphuc.atlas.dist;

import java.util.List;
import java.util.spi.ToolProvider;

/** The tool of the JDK that makes packages. */
final class Jpackage {

    private Jpackage() {
    }

    /** @throws IllegalStateException if it made none; it has said why */
    static void run(List<String> arguments) {
        ToolProvider tool = ToolProvider.findFirst("jpackage")
                .orElseThrow(() -> new IllegalStateException("this JDK has no jpackage: use a complete one"));
        int code = tool.run(System.out, System.err, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("jpackage ended with " + code + "; its words are above");
        }
    }
}
