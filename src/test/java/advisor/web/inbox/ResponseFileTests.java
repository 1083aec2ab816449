package advisor.web.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.advice.Verdict;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.Label;
import advisor.practice.response.Sender;
import advisor.practice.response.Sent;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.web.send.SendingTest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The responses as a table, read back as a spreadsheet would. */
class ResponseFileTests extends SendingTest {

    /** A company to which something is said beside the recommendation. */
    private static final String MENTIONED = "evidence=yes&problem=function&ownership=nobody&timeline=ongoing&stage=live"
            + "&ai-role=core&hiring=no&engineering-lead=no&headcount=60&sensitive=yes";

    private MvcTestResult file(String query) {
        return get("/links/manage/" + manage.secret() + "/responses.csv" + query);
    }

    private List<CSVRecord> rows(String query) throws IOException {
        String text = body(file(query));
        assertThat(text)
                .startsWith("\uFEFF\"id\",\"link\",\"label\",\"received\",")
                .contains("\r\n");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.substring(1)), format)) {
            return parser.getRecords();
        }
    }

    @Test
    void isDownloadedAndKeptByNobody() {
        assertThat(file(""))
                .hasStatusOk()
                .headers()
                .hasValue("Content-Type", "text/csv;charset=UTF-8")
                .hasValue("Content-Disposition", "attachment; filename=\"responses.csv\"")
                .hasValue("Cache-Control", "no-store");
    }

    @Test
    void hasTheWorkedExampleInOneRow() throws IOException {
        Map<String, String> form = form("name", "Zoë 😀");
        form.put("note", "He said \"soon\";\nthen, \"later\".");
        send(form);
        assertThat(rows("")).singleElement().satisfies(row -> {
            assertThat(row.get("id")).isEqualTo(inbox().get(0).id().toString());
            assertThat(row.get("link")).isEqualTo(link.slug().text());
            assertThat(row.get("received"))
                    .matches("20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d")
                    .isEqualTo(inbox().get(0)
                            .received()
                            .toString()
                            .replace('T', ' ')
                            .substring(0, 19));
            assertThat(row.get("name")).isEqualTo("Zoë 😀");
            assertThat(row.get("note")).isEqualTo("He said \"soon\";\nthen, \"later\".");
            assertThat(row.get("verdict")).isEqualTo("consultant-then-officer");
            assertThat(row.get("settled")).isEqualTo("true");
            assertThat(row.get("rules")).isEqualTo("2026-12");
            assertThat(row.get("changed-prefilled")).isEqualTo("problem");
            assertThat(row.get("advice")).isEqualTo("http://localhost" + address("/advice", WEEK_0));
        });
    }

    @Test
    void hasTheLabelThatTheProspectCameBy() throws IOException {
        responses.store(link, Practice.sent("Ada", new Label("acme")), Token.random());
        assertThat(rows("").get(0).get("label")).isEqualTo("acme");
    }

    @Test
    void namesWhatIsMentionedBesideTheRecommendation() throws IOException {
        send(form(MENTIONED));
        assertThat(rows("").get(0).get("mentions")).isEqualTo("fractional-cto sensitive-data");
    }

    @Test
    void mentionsNothingBesideARecommendationThatTodaysRulesDoNotGive() throws IOException {
        send(form(MENTIONED));
        Sent today = inbox().get(0).sent();
        Sent old = new Sent(today.answers(), "2020-01", Verdict.CONSULTANT, true, today.sender(), "");
        responses.store(link, old, Token.random());
        assertThat(rows("?verdict=consultant").get(0).get("mentions")).isEmpty();
    }

    @Test
    void hasAColumnForEveryQuestionWithTheAnswerAsAnAddressWritesIt() throws IOException {
        send(form("monthly-ai-spend", "4200"));
        CSVRecord row = rows("").get(0);
        Map<String, String> answers = Questionnaire.write(inbox().get(0).sent().answers());
        assertThat(Questionnaire.QUESTIONS)
                .extracting(Question::id)
                .allSatisfy(id -> assertThat(row.get(id)).isEqualTo(answers.getOrDefault(id, "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00A0=1",
                "\u3000@x",
                "\uFEFF=1",
                "\u200B+1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "\u2212 1",
                "=HYPERLINK(\"http://x.example\",\"x\")",
                "=cmd|' /C calc'!A0"
            })
    void makesNoFormulaOfWhatSomebodyTyped(String text) throws IOException {
        store(new Sender(text, text, text, text));
        CSVRecord row = rows("").get(0);
        for (String column : List.of("name", "company", "email", "note")) {
            assertThat(row.get(column)).isEqualTo("'" + text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada", "a=b", "1-2", "'quoted'", "", "5 + 5", "zoë@x.example"})
    void leavesOtherTextAsItIs(String text) throws IOException {
        store(new Sender(text, "", "", ""));
        assertThat(rows("").get(0).get("name")).isEqualTo(text);
    }

    @Test
    void startsNoCellWithAFormulaEvenWhereSemicolonsSeparateCells() {
        store(new Sender("a;=1+1", "", "", ""));
        assertThat(body(file(""))).contains("\"a;=1+1\"");
    }

    private void store(Sender sender) {
        responses.store(link, new Sent(Answers.none(), "2026-12", null, false, sender, ""), Token.random());
    }

    @Test
    void honoursTheFilter() throws IOException {
        send(form("name", "Ada"));
        send(form("name", "Grace"));
        assertThat(rows("?q=grace")).extracting(row -> row.get("name")).containsExactly("Grace");
        assertThat(rows("?verdict=officer")).isEmpty();
        assertThat(rows("")).hasSize(2);
        assertThat(file("?verdict=perhaps")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void isUtf8() {
        store(new Sender("Zoë", "", "", ""));
        byte[] bytes = file("").getResponse().getContentAsByteArray();
        assertThat(new byte[] {bytes[0], bytes[1], bytes[2]}).containsExactly(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("Zoë");
    }
}
