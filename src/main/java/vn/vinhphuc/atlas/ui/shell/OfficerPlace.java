package vn.vinhphuc.atlas.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the officer's window stood before it was hidden, so that it comes back there. */
record OfficerPlace(double x, double y, double width, double height, boolean maximized, boolean fullScreen) {

    static OfficerPlace of(Stage window) {
        return new OfficerPlace(window.getX(), window.getY(), window.getWidth(),
                window.getHeight(), window.isMaximized(), window.isFullScreen());
    }

    /** The whole of the screen on which the middle of the window is. */
    Rectangle2D screen() {
        return Screen.getScreensForRectangle(x + width / 2, y + height / 2, 1, 1)
                .stream().findFirst().orElse(Screen.getPrimary()).getBounds();
    }

    void restore(Stage window) {
        if (!maximized && !fullScreen) {
            window.setX(x);
            window.setY(y);
            window.setWidth(width);
            window.setHeight(height);
        }
        window.show();
        window.setMaximized(maximized);
        window.setFullScreen(fullScreen);
        window.toFront();
    }
}
