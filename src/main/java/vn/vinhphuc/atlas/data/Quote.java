package vn.vinhphuc.atlas.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** How the content of a pack is quoted in a problem: on one line and short. */
final class Quote {

    private static final int LONGEST = 60;

    private Quote() {
    }

    static String of(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** A value as JSON has it; of objects and lists only the size. */
    static String of(JsonNode json) {
        return switch (json.getNodeType()) {
            case OBJECT -> "{" + (json.isEmpty() ? "" : "…") + "}";
            case ARRAY -> "[" + (json.isEmpty() ? "" : "…") + "]";
            case NUMBER -> number(json.decimalValue());
            case STRING -> "\"" + of(json.textValue()) + "\"";
            default -> json.toString();
        };
    }

    /** One that is too large for the machine is as such. */
    static String number(double number) {
        return Double.isFinite(number) ? number(BigDecimal.valueOf(number)) : number > 0 ? "∞" : "-∞";
    }

    /** A position in degrees, to about a metre. */
    static String position(double lat, double lon) {
        return "lat " + number(Math.round(lat * 1e5) / 1e5) + ", lon " + number(Math.round(lon * 1e5) / 1e5);
    }

    private static String number(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return Math.abs((long) bare.scale()) < 20 ? bare.toPlainString() : bare.toString();
    }
}
