package advisor.web.method;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import advisor.advice.Cover;
import advisor.advice.Criterion;
import advisor.advice.Order;
import advisor.advice.Rule;
import advisor.advice.RuleBook;
import advisor.advice.Shares;
import advisor.advice.Stop;
import advisor.advice.Survey;
import advisor.advice.Verdict;
import advisor.article.Section;
import advisor.article.Threshold;
import advisor.article.Thresholds;
import advisor.article.Unit;
import advisor.cost.RateCard;
import advisor.precedent.Fit;
import advisor.precedent.TrackRecord;
import advisor.precedent.Trial;
import advisor.questionnaire.Addresses;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Ownership;
import advisor.questionnaire.Problem;
import advisor.questionnaire.Stage;
import advisor.web.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

/** The rule book, laid open: what it shows is what the rules, the survey and the prices say. */
@SiteTest
class MethodPageTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private RuleBook rules;

    @Autowired
    private Survey survey;

    @Autowired
    private RateCard rates;

    @Autowired
    private TrackRecord trackRecord;

    private String page = "";

    @BeforeEach
    void openPage() throws Exception {
        page = page("/method");
    }

    @ParameterizedTest
    @EnumSource
    void showsEveryCriterionWithItsSectionStrengthWeightAndShare(Criterion criterion) {
        String share = String.format(Locale.ROOT, "%.1f%%", 100 * survey.deciding(criterion));
        assertThat(row(criterion))
                .contains(
                        rules.section(criterion).title(),
                        ">" + rules.strength(criterion).id() + "<",
                        ">" + rules.weight(criterion) + "<",
                        ">" + share + "<");
        int seat = page.indexOf("id=\"rules-seat\"");
        assertThat(page.indexOf("id=\"criterion-" + criterion.id()) > seat)
                .isEqualTo(criterion.favours() == Verdict.OFFICER);
    }

    @Test
    void showsEveryOtherRuleWithItsSectionAndShare() {
        Stream.<Rule[]>of(Stop.values(), Cover.values(), Order.values())
                .flatMap(Stream::of)
                .forEach(rule -> assertThat(row(rule))
                        .contains(rules.section(rule).title())
                        .containsPattern(
                                survey.deciding(rule) > 0
                                        ? ">" + String.format(Locale.ROOT, "%.1f%%", 100 * survey.deciding(rule)) + "<"
                                        : "only while questions are open"));
    }

    @ParameterizedTest
    @EnumSource
    void namesTheThresholdOfEveryCriterionThatHasOne(Criterion criterion) {
        Answers answers =
                Addresses.answers("evidence=yes&stage=live&headcount=100&monthly-ai-spend=6000&governance=no");
        boolean has = criterion.isMet(answers, rules.thresholds()) != criterion.isMet(answers, beyond());
        assertThat(row(criterion).contains("Threshold: above $5,000 a month (When a Fractional AI Officer Is"))
                .isEqualTo(has);
    }

    /** Lines that no company is above. */
    private static Thresholds beyond() {
        Section nowhere = new Section("nowhere", "nowhere");
        Threshold people = new Threshold(Integer.MAX_VALUE, Unit.PEOPLE, nowhere);
        return new Thresholds(new Threshold(Integer.MAX_VALUE, Unit.DOLLARS_A_MONTH, nowhere), people, people);
    }

    @Test
    void showsTheShareOfEachVerdict() {
        assertThat(page).contains(">112,896<", ">42,336<");
        for (Shares shares : List.of(survey.all(), survey.weighed())) {
            shares.outOf(1000)
                    .forEach((verdict, share) ->
                            assertThat(page).contains(String.format(Locale.ROOT, ">%.1f%%<", share / 10.0)));
        }
    }

    @Test
    void theTablesOfTheMapHaveAFieldForEachStageProblemAndOwner() {
        List<String> fields = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (Problem problem : Problem.values()) {
                for (Ownership ownership : Ownership.values()) {
                    fields.add(written(survey.weighed(stage, problem, ownership)));
                }
            }
        }
        String tables = page.substring(page.indexOf("<caption>"), page.lastIndexOf("<h2 id=\"shares\""));
        assertThat(all("<td[^>]*>([^<]*)</td>", tables)).hasSize(4 * 4 * 3).isEqualTo(fields);
    }

    private static String written(Shares shares) {
        List<String> written = new ArrayList<>();
        shares.outOf(100).forEach((verdict, percent) -> {
            if (percent > 0) {
                written.add(word(verdict) + "\u00a0" + percent + "%");
            }
        });
        return String.join(", ", written);
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case NEITHER -> "neither";
            case CONSULTANT -> "scope";
            case CONSULTANT_THEN_OFFICER -> "both";
            case OFFICER -> "seat";
        };
    }

    @Test
    void theDrawingsHaveTheSameFieldsAndATextAlternative() {
        assertThat(all("(class=\"map-frame\")", page)).hasSize(4 * 4 * 3 + Verdict.values().length);
        List<String> alternatives = all("role=\"img\"[^>]* aria-label=\"([^\"]*)\"", page);
        assertThat(alternatives)
                .hasSize(Stage.values().length)
                .allMatch(text -> all("(\\d+%)", text).size() == 4 * 3);
    }

    @Test
    void readsTheCollisionsAsTheFiguresAre() {
        assertThat(page)
                .contains("$8,000–$25,000 a month", "$15,000–$40,000 a month", "80–90 percent", "20–30 percent")
                .contains("24%–45% for one day a week", "50%–83% for two days a week", "75%–120% for three")
                .contains("above $5,000 a month (", "bill is $4,200", "20 to 200 people")
                .contains("counts 10 against 6", "weak and counts 1");
        assertThat(rates.shareOfFullTime(rates.retainer(1).low()))
                .as("the cost is within reach for one day a week")
                .isBetween(0.2, 0.3);
        assertThat(rates.shareOfFullTime(rates.retainer(2).low()))
                .as("and only for one")
                .isGreaterThan(0.3);
    }

    @ParameterizedTest
    @EnumSource
    void describesEveryAnswerInTheSameDetail(Verdict verdict) {
        String options = page.substring(page.indexOf("<h2 id=\"options\""), page.indexOf("<h2 id=\"rules\""));
        List<String> rows = all("(?s)<th role=\"rowheader\" scope=\"row\">(.*?)</tr>", options);
        assertThat(rows).hasSameSizeAs(Verdict.values());
        assertThat(all("<td role=\"cell\" data-label=\"([^\"]*)\"><p>.", rows.get(verdict.ordinal())))
                .containsExactly("What it is", "What speaks for it", "What speaks against it", "How it ends");
    }

    @Test
    void countsHowOftenTheAdviceAgreesWithWhatOthersDescribed() {
        int all = trackRecord.trials().size();
        long untold = trackRecord.count(Fit.UNTOLD);
        assertThat(page)
                .contains("supports the advice in " + trackRecord.supported() + " of " + all + ".")
                .contains("agrees with the advice in " + trackRecord.count(Fit.AGREES) + " of the " + (all - untold))
                .contains("In " + trackRecord.count(Fit.PARTLY) + " it agrees partly, in ")
                .contains(trackRecord.count(Fit.DISAGREES) + " it does not. The other " + untold + " sources");
    }

    @Test
    void listsEveryPrecedentAndMarksEveryMiss() {
        assertThat(all(
                        "(?s)<tr role=\"row\"[^>]*>\\s*<th role=\"rowheader\" scope=\"row\" lang=\"en\">(.*?)</tr>",
                        page))
                .hasSameSizeAs(trackRecord.trials());
        for (Trial trial : trackRecord.trials()) {
            String row = row(trial);
            assertThat(row)
                    .contains(trial.precedent().source(), trial.precedent().reason())
                    .contains(trial.precedent().outcome().account())
                    .doesNotContain("href=");
            boolean disagrees = trial.fit() == Fit.DISAGREES;
            assertThat(row.contains("Miss: supports ")).isEqualTo(!trial.isSupported());
            assertThat(row.contains("Miss: speaks for ")).isEqualTo(disagrees);
            assertThat(row.startsWith("matters")).isEqualTo(disagrees || !trial.isSupported());
        }
        assertThat(trackRecord.trials()).anyMatch(trial -> !trial.isSupported());
    }

    @Test
    void tellsThePrecedentsInEnglishOnTheGermanPage() throws Exception {
        String german = page("/method?lang=de");
        assertThat(german).contains("<html lang=\"de\"", "Daneben: spricht für weder noch");
        assertThat(all("(<p lang=\"en\">)", german))
                .hasSize(2 * trackRecord.trials().size());
    }

    private String row(Trial trial) {
        String company = Pattern.quote(trial.precedent().company());
        List<String> rows =
                all("(?s)<tr role=\"row\"(?: class=\")?((?:(?!<tr).)*<span>" + company + "</span>.*?)</tr>", page);
        assertThat(rows).as("%s", trial.precedent().id()).hasSize(1);
        return rows.get(0);
    }

    @Test
    void showsTheHistoryTheWeightsAndWhoseInterestItIs() {
        assertThat(page)
                .contains("2026-12, November 27, 2026", "2026-11, November 23, 2026", "The first rule book.")
                .contains("at least every 6 months", "Last review: November 23, 2026. Next review: May 23, 2027")
                .contains("a decisive one 10, a strong one 6, a moderate one 2, a weak one 1")
                .contains("Whose interest is behind this", "semi-automated workflow");
    }

    @Test
    void hasATitleHeadingsInOrderAndNothingInline() {
        assertThat(page)
                .contains("<title>How this works – Scope or Seat</title>")
                .doesNotContain("??", "style=", "<style");
        List<String> levels = all("<h(\\d)", page);
        assertThat(levels.get(0)).isEqualTo("1");
        for (int heading = 1; heading < levels.size(); heading++) {
            assertThat(Integer.parseInt(levels.get(heading)))
                    .isBetween(2, Integer.parseInt(levels.get(heading - 1)) + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/advice", "/privacy"})
    void isLinkedFromEveryPage(String address) throws Exception {
        assertThat(page(address)).contains("<a href=\"/method\">How this works (rule book 2026-12)</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/advice"})
    void isOfferedWhereSomebodyAsksHowFarToTrustTheAdvice(String address) throws Exception {
        assertThat(page(address)).contains("<a href=\"/method\">How this works: every rule");
    }

    private String row(Rule rule) {
        List<String> rows =
                all("(?s)<tr role=\"row\" id=\"" + Words.kind(rule) + "-" + rule.id() + "\">(.*?)</tr>", page);
        assertThat(rows).as("%s", rule).hasSize(1);
        return rows.get(0);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private String page(String address) throws Exception {
        return HtmlUtils.htmlUnescape(
                mvc.get().uri(address).exchange().getResponse().getContentAsString());
    }
}
