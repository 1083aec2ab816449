package advisor.web.template;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.questionnaire.Questionnaire;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordPathTests {

    private record Firm(String name, @Nullable Firm parent, List<String> places) {

        @SuppressWarnings("UnusedMethod")
        String motto() {
            return "We are " + name;
        }
    }

    private static final Firm FIRM = new Firm("Doe", new Firm("Roe", null, List.of()), List.of("Berlin"));

    @ParameterizedTest
    @CsvSource({
        "firm.name, Doe",
        "firm.motto, We are Doe",
        "firm.parent.name, Roe",
        "firm.places.empty, false",
        "firm.parent.places.empty, true",
        "firm.places.size, 1",
        "firm.name.empty, false"
    })
    void leadsThroughRecords(String path, String value) {
        assertThat(RecordPath.read(path).orElseThrow().value(FIRM)).hasToString(value);
    }

    @Test
    void leadsToEntriesAndToNothing() {
        assertThat(RecordPath.read("carried.key").orElseThrow().value(Map.entry("link", "jane")))
                .isEqualTo("link");
        assertThat(RecordPath.read("carried.value").orElseThrow().value(Map.entry("link", "jane")))
                .isEqualTo("jane");
        assertThat(RecordPath.read("firm.parent.parent").orElseThrow().value(FIRM))
                .isNull();
        assertThat(RecordPath.read("firm").orElseThrow().value(FIRM)).isSameAs(FIRM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"firm.nothing", "firm.parent.parent.name", "firm.name.length", "firm.places.first"})
    void leavesAloneWhatIsNoRecord(String path) {
        assertThat(RecordPath.read(path).orElseThrow().value(FIRM)).isSameAs(RecordPath.UNKNOWN);
        assertThat(RecordPath.read("question.id").orElseThrow().value(Questionnaire.EVIDENCE))
                .isSameAs(RecordPath.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#lists.size(page.rows)", "a + b", "rows[0]", "firm.to('/method')", "'a'", "T(x)", "a..b"})
    void isNothingMore(String expression) {
        assertThat(RecordPath.read(expression)).isEmpty();
    }
}
