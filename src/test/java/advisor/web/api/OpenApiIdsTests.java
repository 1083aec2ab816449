package advisor.web.api;

import static advisor.web.api.OpenApi.strings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import advisor.advice.Criterion;
import advisor.advice.Mention;
import advisor.advice.Rule;
import advisor.advice.Strength;
import advisor.advice.Verdict;
import advisor.cost.Assumption;
import advisor.cost.Path;
import advisor.questionnaire.Identified;
import advisor.questionnaire.Mistake;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.questionnaire.WholeNumber;
import advisor.web.language.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Holds the ids in the description of the API against those in the code. */
class OpenApiIdsTests {

    private final OpenApi description = OpenApi.shipped();

    @Test
    void describesEveryQuestionAndAssumptionAsAParameter() {
        assertThat(description
                        .parameters()
                        .map(parameter -> parameter.get("name").asString()))
                .containsExactlyElementsOf(Stream.of(
                                ids(Questionnaire.QUESTIONS),
                                ids(Assumption.values()),
                                List.of("link", "via", "rules", "lang"))
                        .flatMap(List::stream)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("choiceQuestions")
    void describesEveryChoiceOfAParameter(Question<?> question) {
        JsonNode schema = description.resolved(description.parameter(question).get("schema"));
        JsonNode choices = schema.has("items") ? description.resolved(schema.get("items")) : schema;
        assertThat(strings(choices.path("enum"))).containsExactlyElementsOf(question.choices());
    }

    @Test
    void tellsToSeparatePracticesByCommas() {
        JsonNode parameter = description.parameter(Questionnaire.PRACTICES);
        assertThat(parameter.path("style").asString()).isEqualTo("form");
        assertThat(parameter.path("explode").isBoolean()).isTrue();
        assertThat(parameter.path("explode").asBoolean()).isFalse();
    }

    @Test
    void describesTheAnswerToEveryQuestion() {
        assertThat(description.schema("Answers/properties").propertyNames())
                .containsExactlyElementsOf(ids(Questionnaire.QUESTIONS));
    }

    @ParameterizedTest
    @MethodSource("choiceQuestions")
    void describesEveryAnswerToAChoice(Question<?> question) {
        JsonNode answer = description.schema("Answers/properties/" + question.id());
        assertThat(answer.has("enum") ? strings(answer.get("enum")) : words(answer.get("pattern")))
                .containsExactlyElementsOf(question.choices());
    }

    @ParameterizedTest
    @MethodSource("numberQuestions")
    void describesTheBoundsOfEveryNumber(WholeNumber question) {
        JsonNode number = description.schema("Answers/properties/" + question.id() + "/anyOf/0");
        assertThat(number.path("minimum").asInt()).isEqualTo(question.range().smallest());
        assertThat(number.path("maximum").asInt()).isEqualTo(question.range().largest());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constants")
    void listsTheConstantsOfTheCodeAndNoOther(String pointer, List<String> ids) {
        assertThat(strings(description.schema(pointer))).containsExactlyInAnyOrderElementsOf(ids);
    }

    static Stream<Arguments> constants() {
        return Stream.of(
                arguments("QuestionId/enum", ids(Questionnaire.QUESTIONS)),
                arguments("AssumptionId/enum", ids(Assumption.values())),
                arguments("Verdict/enum", ids(Verdict.values())),
                arguments("Advice/properties/verdict/enum", with(ids(Verdict.values()), "null")),
                arguments("Response/properties/verdict/enum", with(ids(Verdict.values()), "null")),
                arguments("Mention/enum", ids(Mention.values())),
                arguments(
                        "Reason/properties/criterion/enum",
                        Rule.all().map(Rule::id).toList()),
                arguments("Reason/properties/favours/enum", favoured()),
                arguments("Reason/properties/strength/enum", strengths()),
                arguments("PathCost/properties/path/enum", ids(Path.values())),
                arguments("WrongParameters/properties/errors/items/properties/problem/enum", ids(Mistake.values())));
    }

    static Stream<Question<?>> choiceQuestions() {
        return Questionnaire.QUESTIONS.stream().filter(question -> !(question instanceof WholeNumber));
    }

    static Stream<Question<?>> numberQuestions() {
        return Questionnaire.QUESTIONS.stream().filter(WholeNumber.class::isInstance);
    }

    private static List<String> favoured() {
        return Rule.all().map(rule -> rule.favours().id()).distinct().toList();
    }

    private static List<String> strengths() {
        Stream<String> kinds = Rule.all()
                .filter(rule -> !(rule instanceof Criterion))
                .map(Words::kind)
                .distinct();
        return Stream.concat(ids(Strength.values()).stream(), kinds).toList();
    }

    private static List<String> ids(Identified... constants) {
        return Arrays.stream(constants).map(Identified::id).toList();
    }

    private static List<String> ids(Collection<Question<?>> questions) {
        return questions.stream().map(Question::id).toList();
    }

    private static List<String> with(List<String> ids, String another) {
        return Stream.concat(ids.stream(), Stream.of(another)).toList();
    }

    /** The ids in a pattern, each once. */
    private static List<String> words(JsonNode pattern) {
        return Pattern.compile("[a-z][a-z-]+")
                .matcher(pattern.asString())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
