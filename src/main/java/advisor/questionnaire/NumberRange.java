package advisor.questionnaire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers between two bounds, typed the way people write numbers: 4200, 4,200, 4.200, 4 200, 4'200, 1,00,000,
 * $4,200, 4.2k or 1,5 M, and dollars with cents. What could mean two numbers, such as 4,200k, is not read.
 *
 * @param smallest the smallest one
 * @param largest the largest one
 * @param money whether they are amounts of money, whose cents are rounded
 */
public record NumberRange(int smallest, int largest, boolean money) {

    private static final String DIGITS = "(?:[1-9]\\d{0,2}(?:(?<sign>[,.'\u2019]|\\h)\\d{3}(?:\\k<sign>\\d{3})*)"
            + "|[1-9]\\d?(?<indian>,)(?:\\d{2},)+\\d{3}|\\d+)";

    private static final Pattern WRITTEN =
            Pattern.compile("(?<minus>[-\u2212]?)(?<before>(?:us)?\\$\\h?)?(?<whole>" + DIGITS
                    + ")(?:(?<point>[,.])(?<fraction>\\d+))?(?:\\h?(?<times>[km]))?(?<behind>\\h?(?:(?:us)?\\$|usd))?");

    private static final Pattern SIGNS = Pattern.compile("[^0-9]");
    private static final int LONGEST = 40;
    private static final Pattern CENTS = Pattern.compile("\\d\\d|0");

    /** Numbers of things that are counted. */
    public NumberRange(int smallest, int largest) {
        this(smallest, largest, false);
    }

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
        BigDecimal number = text.length() > LONGEST ? null : number(WRITTEN.matcher(text));
        return number == null ? new Reading.Wrong<>(Mistake.NOT_A_NUMBER) : within(number);
    }

    private Reading<Integer> within(BigDecimal number) {
        if (number.compareTo(BigDecimal.valueOf(smallest)) < 0) {
            return new Reading.Wrong<>(Mistake.TOO_SMALL);
        }
        return number.compareTo(BigDecimal.valueOf(largest)) > 0
                ? new Reading.Wrong<>(Mistake.TOO_LARGE)
                : new Reading.Known<>(number.intValueExact());
    }

    /** The one number that this can mean; null if there are none or several. */
    private @Nullable BigDecimal number(Matcher written) {
        if (!written.matches() || isAmbiguous(written)) {
            return null;
        }
        String fraction = written.group("fraction");
        BigDecimal typed = new BigDecimal(
                SIGNS.matcher(written.group("whole")).replaceAll("") + (fraction == null ? "" : "." + fraction));
        BigDecimal number = typed.movePointRight(zeros(written.group("times")));
        BigDecimal whole = number.setScale(0, RoundingMode.HALF_UP);
        boolean exact = isMoney(written) || whole.compareTo(number) == 0;
        return exact ? signed(whole, written) : null;
    }

    /** Grouped and pointed by one sign, or a group that thousands or millions would make a fraction. */
    private static boolean isAmbiguous(Matcher written) {
        String group = written.group("indian") == null ? written.group("sign") : written.group("indian");
        String point = written.group("point");
        boolean both = written.group("before") != null && written.group("behind") != null;
        boolean times = written.group("times") != null;
        boolean grouped = group != null && ",.".contains(group);
        return both || (point == null ? grouped && times : point.equals(group) || (!times && !isCents(written)));
    }

    private static boolean isCents(Matcher written) {
        return CENTS.matcher(written.group("fraction")).matches();
    }

    private boolean isMoney(Matcher written) {
        return money && written.group("times") == null;
    }

    private static BigDecimal signed(BigDecimal number, Matcher written) {
        return written.group("minus").isEmpty() ? number : number.negate();
    }

    private static int zeros(@Nullable String times) {
        return times == null ? 0 : times.equals("k") ? 3 : 6;
    }
}
