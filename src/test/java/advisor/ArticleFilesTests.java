package advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.advice.Advisor;
import advisor.advice.Criterion;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad data stops the start, with a message that names the file and the entry. */
class ArticleFilesTests {

    @ParameterizedTest(name = "{0}: {1} -> {2}: {3}")
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            article/rules.json      ¦ "no-evidence": "faq-neither"             ¦ "no-evidence": "nowhere"                 ¦ stops.no-evidence           ¦ no section 'nowhere'
            article/rules.json      ¦ "no-evidence": "faq-neither",            ¦                                          ¦ stops.no-evidence           ¦ missing
            article/rules.json      ¦ "no-evidence": "faq-neither"             ¦ "some-evidence": "faq-neither", "no-evidence": "faq-neither" ¦ stops.some-evidence ¦ nothing has this name
            article/rules.json      ¦ "evidence": "faq-neither",               ¦                                          ¦ questions.evidence          ¦ missing
            article/rules.json      ¦ "bounded-question": {"section": "consultant", ¦ "bounded-question": {                ¦ criteria.bounded-question   ¦ section
            article/rules.json      ¦ "bounded-question": {"section": "consultant", ¦ "bounded-question": {"note": "x", "section": "consultant", ¦ criteria.bounded-question ¦ note
            article/rules.json      ¦ "strength": "strong"}                    ¦ "strength": "huge"}                      ¦ criteria.                   ¦ no strength 'huge'
            article/rules.json      ¦ "strong": 6                              ¦ "strong": 11                             ¦ weights                     ¦ below that of a stronger one
            article/rules.json      ¦ "weak": 1                                ¦ "weak": -1                               ¦ weights                     ¦ must be positive
            article/rules.json      ¦ "version": "2026-12",                    ¦                                          ¦ version                     ¦ version
            article/thresholds.json ¦ "value": 5000                            ¦ "value": -5000                           ¦ thresholds.ungoverned-spend ¦ must be positive
            article/thresholds.json ¦ "value": 5000                            ¦ "value": "a lot"                         ¦ thresholds.ungoverned-spend ¦ int
            article/thresholds.json ¦ "unit": "people"                         ¦ "unit": "persons"                        ¦ thresholds.fractional-headcount ¦ no unit 'persons'
            article/thresholds.json ¦ "unit": "dollars-a-month"                ¦ "unit": "weeks"                          ¦ thresholds                  ¦ must be in DOLLARS_A_MONTH
            article/thresholds.json ¦ "full-time-headcount"                    ¦ "fulltime-headcount"                     ¦ thresholds.full-time-headcount ¦ missing
            article/rates.json      ¦ "low": 8000, "high": 25000               ¦ "low": 25000, "high": 8000               ¦ rates.retainer              ¦ must be positive and rise
            article/rates.json      ¦ "unit": "dollars-a-year"                 ¦ "unit": "dollars"                        ¦ rates                       ¦ full-time-salary
            article/rates.json      ¦ "section": "our-judgement"               ¦ "section": "a-hunch"                     ¦ rates.long-engagement-length ¦ no section 'a-hunch'
            article/history.json    ¦ "version": "2026-12"                     ¦ "version": "2026-10"                     ¦ versions                    ¦ the first must be the rule book's, '2026-12'
            article/history.json    ¦ "questions": []}                         ¦ "questions": []}, {"version": "2026-12", "date": "2026-10-01", "questions": []} ¦ versions ¦ '2026-12' stands twice
            article/history.json    ¦ "questions": []}                         ¦ "questions": []}, {"version": "2026-10", "date": "2026-11-23", "questions": []} ¦ versions ¦ '2026-10' must be older
            article/history.json    ¦ "questions": []                          ¦ "questions": ["stage", "weather"]        ¦ versions.2026-11            ¦ no question 'weather'
            article/history.json    ¦ "questions": []                          ¦ "questions": [null]                      ¦ versions.[1].questions      ¦ null
            article/history.json    ¦ "date": "2026-11-23",                    ¦                                          ¦ versions.[1].date           ¦ date
            article/history.json    ¦ "date": "2026-11-23"                     ¦ "date": "2026-11-31"                     ¦ versions.[1].date           ¦ 2026-11-31
            article/history.json    ¦ {"version"                               ¦ {"note": "x", "version"                  ¦ versions.[0].note           ¦ note
            article/history.json    ¦ "next": "2027-05-23"                     ¦ "next": "2027-05-24"                     ¦ review                      ¦ at most 6 months after the last
            article/history.json    ¦ "next": "2027-05-23"                     ¦ "next": "2026-11-23"                     ¦ review                      ¦ at most 6 months after the last
            article/history.json    ¦ "last": "2026-11-23",                    ¦                                          ¦ review.last                 ¦ last
            article/brief.json      ¦ "task.decision": "consultant"            ¦ "task.decision": "nowhere"               ¦ items.task.decision         ¦ no section 'nowhere'
            article/brief.json      ¦ "task.decision": "consultant",           ¦                                          ¦ items.task.decision         ¦ missing
            article/brief.json      ¦ "task.decision": "consultant",           ¦ "task.decision": "consultant", "task.lunch": "consultant", ¦ items.task.lunch ¦ nothing has this name
            article/brief.json      ¦ "second": 60                             ¦ "second": 30                             ¦ phases                      ¦ must come after day 30
            article/public-cases.csv ¦ public-09,                              ¦ public-08,                               ¦ rows                        ¦ 'public-08' stands twice
            article/public-cases.csv ¦ supported,reason                        ¦ backed,reason                            ¦ rows                        ¦ the columns must be id,company,answers,supported
            article/public-cases.csv ¦ ownership=owner&stage=designing         ¦ ownership=owner&stage=dreaming           ¦ public-08                   ¦ 'stage' has no answer that counts
            article/public-cases.csv ¦ ownership=owner&stage=designing         ¦ ownership=owner&weather=fair             ¦ public-08                   ¦ 'weather' has no answer
            article/public-cases.csv ¦ ownership=owner&stage=designing         ¦ ownership=owner&practices=none           ¦ public-08                   ¦ 'practices' has no answer
            article/public-cases.csv ¦ ownership=owner&stage=designing         ¦ ownership=owner&ownership=nobody         ¦ public-08                   ¦ 'ownership' has no answer
            article/public-cases.csv ¦ ,consultant|neither,                   ¦ ,consultant|both,                       ¦ public-08                   ¦ no verdict 'both'
            article/public-cases.csv ¦ question,neither,                       ¦ question,,                               ¦ public-01                   ¦ must support a verdict
            article/public-cases.csv ¦ first-hand,neither,,Nobody              ¦ hearsay,neither,,Nobody                  ¦ public-08                   ¦ no evidence 'hearsay'
            article/public-cases.csv ¦ first-hand,neither,,Nobody              ¦ first-hand,nobody,,Nobody                ¦ public-08                   ¦ no verdict 'nobody'
            article/public-cases.csv ¦ first-hand,neither,,Nobody              ¦ first-hand,neither,officers,Nobody       ¦ public-08                   ¦ no verdict 'officers'
            article/public-cases.csv ¦ first-hand,neither,,Nobody              ¦ first-hand,neither,,,Nobody              ¦ public-08                   ¦ it must have 10 columns
            article/public-cases.csv ¦ ,https://pixelity.co/blog/ai-when-you-need-a-spreadsheet ¦ ,       ¦ public-01                   ¦ source must be there
            article/article.json    ¦ "author": "Mahmoud Zalt",                ¦                                          ¦ author                      ¦ author
            """)
    void namesTheFileAndTheEntry(String file, String right, @Nullable String wrong, String entry, String problem) {
        assertThatThrownBy(() -> readAll(broken(file, right, wrong == null ? "" : wrong)))
                .isInstanceOf(ArticleFileException.class)
                .hasMessageContaining(file)
                .hasMessageContaining("'" + entry)
                .hasMessageContaining(problem);
    }

    @Test
    void refusesAnEntryThatStandsTwice() {
        assertThatThrownBy(() -> readAll(broken("article/rules.json", "\"weak\": 1", "\"weak\": 1, \"weak\": 2")))
                .isInstanceOf(ArticleFileException.class)
                .hasMessageContaining("weak");
    }

    @Test
    void refusesRowsThatCannotBeTakenApart() {
        assertThatThrownBy(
                        () -> readAll(broken("article/public-cases.csv", ",https://pixelity", ",\"https://pixelity")))
                .isInstanceOf(ArticleFileException.class)
                .hasMessageContaining("article/public-cases.csv, entry 'rows'");
    }

    @Test
    void readsEveryRowOfThePrecedents() {
        long rows =
                AdvisorConfiguration.text("article/public-cases.csv").lines().count() - 1;
        assertThat(RuleBooks.trackRecord().trials()).hasSize((int) rows);
    }

    @Test
    void readsTheShippedFiles() {
        assertThat(RuleBooks.shipped().thresholds().ungovernedSpend().value()).isEqualTo(5_000);
        assertThat(RuleBooks.shipped().weight(Criterion.NOBODY_OWNS_OUTCOME)).isEqualTo(10);
    }

    private static void readAll(UnaryOperator<String> texts) {
        ArticleFiles files = new ArticleFiles(texts);
        files.history(files.ruleBook());
        files.review();
        files.rateCard();
        files.briefBook();
        files.trackRecord(new Advisor(files.ruleBook()));
    }

    private static UnaryOperator<String> broken(String file, String right, String wrong) {
        return path -> {
            String text = AdvisorConfiguration.text(path);
            if (!path.equals(file)) {
                return text;
            }
            assertThat(text).contains(right);
            int at = text.indexOf(right);
            return text.substring(0, at) + wrong + text.substring(at + right.length());
        };
    }
}
