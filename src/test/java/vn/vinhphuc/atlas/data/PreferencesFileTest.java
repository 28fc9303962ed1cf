package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.view.Comfort;
import vn.vinhphuc.atlas.view.Preferences;
import vn.vinhphuc.atlas.view.PromotionOffice;
import vn.vinhphuc.atlas.view.Settings;

class PreferencesFileTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        Preferences dark = new Preferences(Language.ENGLISH, "dark", new Settings(
                new PromotionOffice("Ban  xúc tiến", "", "0211 000 000", "", "", "/logo.png"),
                Map.of("format", "pdf"), new Comfort(Comfort.Motion.FULL, Comfort.TextSize.LARGEST, Comfort.Console.LIGHT,
                        Comfort.Patience.FIVE_MINUTES)));
        assertThat(read(PreferencesFile.write(dark)).content()).contains(dark);
    }

    @Test
    void whatIsNotSaidIsAsAtTheStart() {
        assertThat(read("{\"holds\": \"preferences\", \"schema\": 1}").content()).contains(Preferences.START);
    }

    @Test
    void aViewIsNoPreference() {
        assertThat(read("{\"holds\": \"view\", \"schema\": 1}").problems()).singleElement()
                .extracting(Problem::kind).isEqualTo(ProblemKind.UNKNOWN_WORD);
    }

    private static Opened<Preferences> read(String text) {
        return PreferencesFile.read(text.getBytes(StandardCharsets.UTF_8), "settings.json");
    }
}
