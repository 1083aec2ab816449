package advisor.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole numbers between two bounds, typed the way people write numbers: 4200, 4,200, $4,200 or 4.2k.
 *
 * @param smallest the smallest one
 * @param largest the largest one
 */
public record NumberRange(int smallest, int largest) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<sign>-?)\\$?(?<digits>\\d{1,3}(,\\d{3})+|\\d+)(?<fraction>\\.\\d+)?(?<thousands>[kK]?)");

    private static final int LONGEST = 40;

    /**
     * Reads what somebody typed or linked to.
     *
     * @param typed every value sent; blank ones count as nothing
     */
    public Reading<Integer> read(List<String> typed) {
        List<String> values = Reading.values(typed);
        return values.isEmpty() ? new Reading.Blank<>() : parse(values);
    }

    /** Reads at least one value, none of them blank or twice there. */
    Reading<Integer> parse(List<String> values) {
        return values.size() > 1 ? new Reading.Wrong<>(Mistake.MORE_THAN_ONE) : parse(values.get(0));
    }

    private Reading<Integer> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (text.length() > LONGEST || !written.matches()) {
            return new Reading.Wrong<>(Mistake.NOT_A_NUMBER);
        }
        BigDecimal number = number(written);
        if (number.compareTo(BigDecimal.valueOf(smallest)) < 0) {
            return new Reading.Wrong<>(Mistake.TOO_SMALL);
        }
        if (number.compareTo(BigDecimal.valueOf(largest)) > 0) {
            return new Reading.Wrong<>(Mistake.TOO_LARGE);
        }
        return number.stripTrailingZeros().scale() > 0
                ? new Reading.Wrong<>(Mistake.NOT_A_NUMBER)
                : new Reading.Known<>(number.intValueExact());
    }

    private static BigDecimal number(Matcher written) {
        String fraction = written.group("fraction");
        BigDecimal plain = new BigDecimal(
                written.group("sign") + written.group("digits").replace(",", "") + (fraction == null ? "" : fraction));
        return written.group("thousands").isEmpty() ? plain : plain.movePointRight(3);
    }
}
