package vn.vinhphuc.atlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhphuc.atlas.drawing.Colour;

/** Colours that stand side by side stay apart for people with a colour-vision deficiency, and in greyscale. */
class ColourVisionTest {

    /** Distance in CIELAB (1976) that is seen at a glance between neighbouring areas; 2.3 is the least that is seen at all. */
    private static final double AT_A_GLANCE = 10;

    private static final List<List<Role>> NEIGHBOURS = List.of(
            List.of(Role.PARK, Role.PARK_REST), List.of(Role.CLUSTER, Role.CLUSTER_REST),
            List.of(Role.PARK, Role.CALLING), List.of(Role.CLUSTER, Role.CALLING),
            List.of(Role.PARK, Role.LAND), List.of(Role.CLUSTER, Role.LAND), List.of(Role.CALLING, Role.LAND),
            List.of(Role.EXPRESSWAY, Role.NATIONAL), List.of(Role.EXPRESSWAY, Role.WATER),
            List.of(Role.EXPRESSWAY, Role.LAND), List.of(Role.EXPRESSWAY, Role.RAILWAY),
            List.of(Role.NATIONAL, Role.WATER), List.of(Role.NATIONAL, Role.LAND),
            List.of(Role.RAILWAY, Role.WATER), List.of(Role.RAILWAY, Role.LAND), List.of(Role.WATER, Role.LAND),
            List.of(Role.WATER, Role.OUTSIDE), List.of(Role.SELECTION, Role.SELECTION_EDGE),
            List.of(Role.FREE, Role.FREE_EDGE));

    /** Neighbours whose form says the same, a plus in the symbol or an edge along the water, may share a grey. */
    private static final List<List<Role>> APART_BY_FORM = List.of(
            List.of(Role.PARK, Role.CALLING), List.of(Role.CLUSTER, Role.CALLING), List.of(Role.WATER, Role.OUTSIDE));

    /** The eyes of Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB; and no colour at all. */
    private static final List<Eyes> EYES = List.of(
            new Eyes("protanopia", List.of(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998)),
            new Eyes("deuteranopia", List.of(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881)),
            new Eyes("tritanopia", List.of(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900)),
            new Eyes("greyscale", List.of(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722)));

    /** How somebody sees; the matrix row by row. */
    private record Eyes(String name, List<Double> matrix) {

        @Override
        public String toString() {
            return name;
        }

        /** The colour as these eyes see it, in linear RGB, 0…1. */
        double[] see(Colour colour) {
            double[] rgb = {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
            double[] seen = new double[3];
            for (int i = 0; i < 9; i++) {
                seen[i / 3] += matrix.get(i) * rgb[i % 3];
            }
            return new double[] {Math.clamp(seen[0], 0.0, 1.0), Math.clamp(seen[1], 0.0, 1.0), Math.clamp(seen[2], 0.0, 1.0)};
        }
    }

    static Stream<Arguments> cases() {
        return Stream.of("light", "dark", "projector")
                .flatMap(theme -> EYES.stream().map(eyes -> Arguments.of(theme, eyes)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void neighboursAreToldApartAtAGlance(String themeId, Eyes eyes) {
        Theme theme = Themes.of(themeId);
        for (List<Role> pair : NEIGHBOURS) {
            if (eyes.name().equals("greyscale") && APART_BY_FORM.contains(pair)) {
                continue;
            }
            assertThat(distance(eyes.see(theme.colour(pair.get(0))), eyes.see(theme.colour(pair.get(1)))))
                    .as("%s beside %s in %s for %s", pair.get(0), pair.get(1), themeId, eyes)
                    .isGreaterThanOrEqualTo(AT_A_GLANCE);
        }
    }

    private static double distance(double[] a, double[] b) {
        double[] labA = lab(a);
        double[] labB = lab(b);
        return Math.sqrt(Math.pow(labA[0] - labB[0], 2) + Math.pow(labA[1] - labB[1], 2) + Math.pow(labA[2] - labB[2], 2));
    }

    /** CIELAB of a linear sRGB colour under D65 (IEC 61966-2-1, CIE 15). */
    private static double[] lab(double[] rgb) {
        UnaryOperator<Double> f = t -> t > 216.0 / 24_389 ? Math.cbrt(t) : (24_389.0 / 27 * t + 16) / 116;
        double x = f.apply((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
        double y = f.apply(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
        double z = f.apply((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(int part) {
        double c = part / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
