package advisor.questionnaire;

import static advisor.questionnaire.Questionnaire.HEADCOUNT;
import static advisor.questionnaire.Questionnaire.MONTHLY_AI_SPEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How people write numbers in English and in German, and what they have to write instead. */
class WholeNumberTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4200       | 4200
            4,200      | 4200
            $4,200     | 4200
            4.2k       | 4200
            4.2K       | 4200
            $4.2k      | 4200
            ' 4200 '   | 4200
            '\u00A0 4200\u202F' | 4200
            0          | 0
            007        | 7
            42.0       | 42
            1,000,000  | 1000000
            4,200.00   | 4200
            4.200      | 4200
            42.000     | 42000
            1.234.567  | 1234567
            4.200,00   | 4200
            1.234,5k   | 1234500
            $4.200     | 4200
            4,2k       | 4200
            4,25K      | 4250
            4200 $     | 4200
            4.200$     | 4200
            '4.200\u00A0$' | 4200
            4,200 $    | 4200
            4,2k $     | 4200
            100000000  | 100000000
            4 200      | 4200
            '4\u00A0200' | 4200
            '1\u202F234\u202F567' | 1234567
            '4''200'   | 4200
            4\u2019200    | 4200
            1,00,000   | 100000
            12,34,567  | 1234567
            5 k        | 5000
            1.5M       | 1500000
            1,5 M      | 1500000
            4 200k     | 4200000
            1,234.5k   | 1234500
            0.5k       | 500
            $4,200.50  | 4201
            4.200,49   | 4200
            1,00       | 1
            US$4,200   | 4200
            4,200 USD  | 4200
            4200.      | 4200
            \u200B4200\uFEFF | 4200
            """)
    void readsNumbersTheWayPeopleWriteThem(String typed, int number) {
        assertThat(MONTHLY_AI_SPEND.read(List.of(typed))).isEqualTo(new Reading.Known<>(number));
    }

    @Test
    void centsAreOfMoneyAndNotOfPeople() {
        assertThat(HEADCOUNT.read(List.of("60.00"))).isEqualTo(new Reading.Known<>(60));
        assertThat(HEADCOUNT.read(List.of("60.50"))).isEqualTo(new Reading.Wrong<>(Mistake.NOT_A_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "4,200k",
                "4.200k",
                "1,234,567k",
                "10-20",
                "about 60",
                "(500)",
                "60+",
                "£4200",
                "4200 EUR",
                "4,200.5",
                "1 23",
                "4.2",
                "4,2",
                "4,200,00",
                "4.200,5",
                "4.2000",
                "1.234.56",
                "1.234.567k",
                "1.234,567.8",
                "1,234.567,8",
                "0.500",
                "4,2345k",
                "$4200 $",
                "4200 $ $",
                "4200  $",
                "4.200 €",
                "1e3",
                "0x10",
                "--5",
                "4200 dollars",
                "k",
                "$",
                ".5k",
                "4.2345k",
                "٤٢",
                "４２",
                "1.2.3",
                "😀",
                "<script>alert(1)</script>",
                "Infinity",
                "NaN"
            })
    void asksAgainForAnythingElse(String typed) {
        assertThat(MONTHLY_AI_SPEND.read(List.of(typed))).isEqualTo(new Reading.Wrong<>(Mistake.NOT_A_NUMBER));
    }

    @ParameterizedTest
    @CsvSource({
        "0, TOO_SMALL",
        "-1, TOO_SMALL",
        "-4.2k, TOO_SMALL",
        "-4.200, TOO_SMALL",
        "'-4,2k', TOO_SMALL",
        "1.000.001, TOO_LARGE",
        "1000001, TOO_LARGE",
        "99999999999999999999, TOO_LARGE"
    })
    void saysWhichBoundANumberIsBeyond(String typed, Mistake mistake) {
        assertThat(HEADCOUNT.read(List.of(typed))).isEqualTo(new Reading.Wrong<>(mistake));
    }

    @Test
    void knowsItsBounds() {
        assertThat(Questionnaire.HEADCOUNT)
                .isInstanceOfSatisfying(
                        WholeNumber.class,
                        question -> assertThat(question.range()).isEqualTo(new NumberRange(1, 1_000_000)));
    }

    @Test
    void readsUpToFortyCharacters() {
        assertThat(HEADCOUNT.read(List.of("0".repeat(38) + "42"))).isEqualTo(new Reading.Known<>(42));
        assertThat(HEADCOUNT.read(List.of("0".repeat(39) + "42"))).isEqualTo(new Reading.Wrong<>(Mistake.NOT_A_NUMBER));
    }

    @Test
    void doesNotComputeWithNumbersOfAnyLength() {
        assertThat(HEADCOUNT.read(List.of("9".repeat(1_000_000)))).isEqualTo(new Reading.Wrong<>(Mistake.NOT_A_NUMBER));
    }
}
