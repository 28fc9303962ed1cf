package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonDocumentTest {

    @Test
    void writesATree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", "Đồng “Sóc”");
        tree.put("hectares", List.of(75.0, 0.5, 3));
        tree.put("sectors", List.of());
        tree.put("url", Optional.empty());
        tree.put("preferred", Optional.of(true));
        assertThat(JsonDocument.of(tree)).isEqualTo("""
                {
                  "name": "Đồng “Sóc”",
                  "hectares": [
                    75,
                    0.5,
                    3
                  ],
                  "sectors": [],
                  "url": null,
                  "preferred": true
                }
                """);
    }

    @Test
    void refusesWhatIsNotATree() {
        assertThatThrownBy(() -> JsonDocument.of(List.of(new Object()))).isInstanceOf(IllegalArgumentException.class);
    }
}
