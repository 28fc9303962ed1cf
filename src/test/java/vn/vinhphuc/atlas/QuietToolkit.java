package vn.vinhphuc.atlas;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The toolkit of the tests says no more than that of the program, so that what is new on the console is seen. */
public final class QuietToolkit implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        WindowStart.hushToolkit();
    }
}
