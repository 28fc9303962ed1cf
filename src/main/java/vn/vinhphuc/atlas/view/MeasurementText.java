package vn.vinhphuc.atlas.view;

import java.util.Optional;
import vn.vinhphuc.atlas.i18n.Numbers;
import vn.vinhphuc.atlas.i18n.Words;

/** What was measured, in words. */
public record MeasurementText(Words words) {

    /** Below this a length is told with one decimal more, km. */
    private static final double SHORT = 10;

    /** The area where there is one, else the length; hectares with one decimal at most, kilometres with one or two. */
    public String value(Measurement measurement) {
        return measurement.ha().map(new Numbers(words)::hectares).orElseGet(() -> km(measurement));
    }

    /** Area and outline, or the length alone. */
    public String whole(Measurement measurement) {
        return measurement.ha().map(ha -> words.text("measuring.area-and-outline", value(measurement), km(measurement)))
                .orElseGet(() -> km(measurement));
    }

    /** That corners of an area cross each other, so that it has no size; empty if they do not. */
    public Optional<String> doubt(Measured measured) {
        return measured.shape() == Measured.Shape.AREA && measured.points().stream().distinct().count() > 2
                && Measurement.of(measured).ha().isEmpty() ? Optional.of(words.text("measuring.crossed")) : Optional.empty();
    }

    private String km(Measurement measurement) {
        double km = measurement.km();
        return words.text("number.quantity", new Numbers(words).rounded(km, km < SHORT ? 2 : 1), words.text("unit.km"));
    }
}
