package vn.vinhphuc.atlas.ui;

import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.PrimerDark;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.ui.panel.SidePanel;
import vn.vinhphuc.atlas.view.ViewState;

class PanelShots {

    @Test
    void shoot() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        String spec = System.getenv().getOrDefault("SHOTS", "kcn-khai-quang:vi:light:368:1000");
        for (String one : spec.split(",")) {
            String[] p = one.split(":");
            FutureTask<WritableImage> task = new FutureTask<>((Callable<WritableImage>) () -> {
                Typefaces.load();
                Application.setUserAgentStylesheet(p[2].equals("dark") ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
                ViewState view = ViewState.START.withLanguage(new Language(p[1])).withTheme(p[2]);
                Session session = new Session(RealAtlas.ATLAS, p[0].equals("province") || p[0].equals("list") ? view : view.withSelection(p[0]));
                Region panel = new SidePanel(session, a -> { }, f -> Optional.empty());
                if (System.getenv("EXPAND") != null) {
                    panel.applyCss();
                }
                Scene scene = new Scene(panel, Double.parseDouble(p[3]), Double.parseDouble(p[4]));
                panel.setStyle(new ThemeStyle(Themes.of(p[2])).css());
                stage.setScene(scene);
                stage.show();
                panel.applyCss(); panel.layout();
                if (System.getenv("EXPAND") != null) {
                    panel.lookupAll(".drawer-head").forEach(n -> ((javafx.scene.control.ToggleButton) n).setSelected(true));
                    panel.lookupAll(".others-link").forEach(n -> { if (n.isVisible()) ((javafx.scene.control.Hyperlink) n).fire(); });
                    panel.applyCss(); panel.layout();
                }
                return scene.snapshot(null);
            });
            Platform.runLater(task);
            WritableImage image = task.get();
            int w = (int) image.getWidth(), h = (int) image.getHeight();
            BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
            for (int y = 0; y < h; y++) for (int x = 0; x < w; x++) out.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            ImageIO.write(out, "png", new File("/tmp/shots/" + one.replace(':', '_') + ".png"));
        }
    }
}
