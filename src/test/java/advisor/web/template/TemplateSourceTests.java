package advisor.web.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateSourceTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${page.title}",
                "Over #{cost.months} months",
                "~{cost/costs :: costs}",
                "@{/advice}",
                "[[${page.title}]]",
                "[# th:if=",
                "??cost.path_de??",
                "cost.path",
                " criterion.ungoverned-spend.title ",
                "cost.never-there"
            })
    void isFoundInATextAndInAnAttribute(String text) {
        assertThat(TemplateSource.in(text)).contains(text.strip());
        assertThat(TemplateSource.in("title", text)).contains("title=\"" + text.strip() + '"');
    }

    @ParameterizedTest
    @CsvSource({"th:text, words", "form:carried, ${page.hidden}", "th:fragment, costs(costs)"})
    void isFoundInTheNameOfAnAttribute(String name, String value) {
        assertThat(TemplateSource.in(name, value)).contains(name + "=\"" + value + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"$9,000 to {$18,000}", "What??", "${7*7}", "example.org", "Costs.", "#1", "[1] # a", ""})
    void isNotFoundWhereThereIsNone(String text) {
        assertThat(TemplateSource.in(text)).isEmpty();
        assertThat(TemplateSource.in("title", text)).isEmpty();
    }
}
