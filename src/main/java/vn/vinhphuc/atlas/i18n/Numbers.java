package vn.vinhphuc.atlas.i18n;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers in the notation of a language: {@code 1.234,5} in Vietnamese, {@code 1,234.5} in English.
 *
 * @param words of the language, which give the signs
 */
public record Numbers(Words words) {

    /** A number with the decimals it was published with. */
    public String exact(double number) {
        return written(BigDecimal.valueOf(number));
    }

    /**
     * A number rounded half up.
     *
     * @param decimals at most so many, 0 or more
     */
    public String rounded(double number, int decimals) {
        return written(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP));
    }

    /** A number as a person types it: without marks between the thousands. */
    public String typed(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString().replace(".", words.text("number.decimal"));
    }

    /** Hectares with at most one decimal. */
    public String hectares(double hectares) {
        return words.text("number.quantity", rounded(hectares, 1), words.text("unit.ha"));
    }

    /** Whole per cent; nearly full is not called full, and hardly begun is not called empty. */
    public String percent(double percent) {
        double shown = percent > 99 && percent < 100 ? 99 : percent > 0 && percent < 1 ? 1 : percent;
        return words.text("number.percent", rounded(shown, 0));
    }

    private String written(BigDecimal number) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", words.text("number.group"));
        return point < 0 ? grouped : grouped + words.text("number.decimal") + plain.substring(point + 1);
    }
}
