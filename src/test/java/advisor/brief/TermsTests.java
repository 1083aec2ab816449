package advisor.brief;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.cost.Assumptions;
import advisor.cost.Costs;
import advisor.cost.DollarRange;
import advisor.cost.Estimate;
import advisor.cost.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A brief's amounts are the cost model's own. */
class TermsTests {

    @ParameterizedTest(name = "{0}, {1}: {2}-{3} weeks for {4}, {5}, {6}")
    @CsvSource({
        "seed-04, '',                     1, 4,  5000,  12000, 25000",
        "seed-04, timeline=1-to-3-months, 4, 13, 11000, 33000, 81000",
        "seed-13, timeline=1-to-3-months, 1, 4,  5000,  12000, 25000",
    })
    void priceTheEngagement(String company, String change, int from, int to, long low, long expected, long high) {
        Terms terms = terms(Companies.changed(company, change));
        assertThat(terms.weeks().low()).isEqualTo(from);
        assertThat(terms.weeks().high()).isEqualTo(to);
        assertThat(terms.fee()).isEqualTo(new DollarRange(low, expected, high));
    }

    @ParameterizedTest(name = "{0} people: {1} days for {2} to {4}")
    @CsvSource({"8, 1, 8000, 11500, 15000", "60, 2, 16500, 22000, 27500", "250, 3, 25000, 32500, 40000"})
    void priceTheDaysThatTheCostsAssume(int headcount, int days, long low, long expected, long high) {
        Terms terms = terms(Companies.changed("seed-14", "headcount=" + headcount));
        assertThat(terms.daysPerWeek()).isEqualTo(days);
        assertThat(terms.retainer()).isEqualTo(new DollarRange(low, expected, high));
    }

    @Test
    void priceTheDaysThatTheReaderChose() {
        Company company = Companies.changed("seed-14", "");
        Costs costs = Companies.COSTS.estimate(company.answers(), Assumptions.of(null, 1));
        assertThat(terms(new Company(company.answers(), company.advice(), costs))
                        .daysPerWeek())
                .isEqualTo(1);
    }

    @Test
    void equalTheAmountsOfTheAdvice() {
        Random random = new Random(2026);
        for (int count = 0; count < 1_000; count++) {
            Company company = Companies.any(random);
            Terms terms = terms(company);
            Estimate scope = estimate(company, Path.CONSULTANT);
            DollarRange first =
                    estimate(company, Path.CONSULTANT_THEN_OFFICER).byMonth().get(0);
            assertThat(terms.fee()).isEqualTo(company.kind() == Kind.SEQUENCE ? first : scope.total());
            assertThat(terms.retainer())
                    .isEqualTo(estimate(company, Path.OFFICER).byMonth().get(0));
        }
    }

    private static Estimate estimate(Company company, Path path) {
        return company.costs().estimates().stream()
                .filter(estimate -> estimate.path() == path)
                .findFirst()
                .orElseThrow();
    }

    private static Terms terms(Company company) {
        return Terms.of(company);
    }
}
