package vn.vinhphuc.atlas.ui.shell;

import java.time.LocalDate;
import java.time.ZoneId;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import vn.vinhphuc.atlas.cartography.BaseCartography;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.data.PackReader;
import vn.vinhphuc.atlas.data.PackResult;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.map.AtlasMap;
import vn.vinhphuc.atlas.view.ViewState;

/** Temporary. */
public final class AtlasApp extends Application {
    @Override
    public void start(Stage stage) {
        Background b1 = new Background("tiles", 1, Throwable::printStackTrace);
        Background b2 = new Background("pictures", 1, Throwable::printStackTrace);
        PackResult result = new PackReader(LocalDate.now(ZoneId.systemDefault())).read(new BundledPack());
        if (result instanceof PackResult.Loaded(var atlas, var warnings)) {
            Session session = new Session(atlas, ViewState.START);
            stage.setScene(new Scene(new AtlasMap(session, new BaseCartography(atlas), b1, b2, Throwable::printStackTrace), 1366, 768));
        }
        stage.show();
    }
}
