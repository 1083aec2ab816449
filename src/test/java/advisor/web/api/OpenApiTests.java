package advisor.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.response.ResponseStore;
import advisor.questionnaire.Addresses;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds the description of the API, as it is served, against the API, as it answers. */
@SiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTests {

    private static final String DESCRIPTION = "/openapi.yaml";
    private static final String ADVICE = "/api/advice";
    private static final String QUESTIONS = "/api/questions";
    private static final String RESPONSES = "/api/responses";
    private static final String SENT = "/sent/{key}.json";
    private static final String WRONG = ADVICE + "?evidence=maybe&headcount=0";

    /** Has every kind of thing that an advice can have. */
    private static final String DETAILED = ADVICE
            + "?evidence=yes&problem=question&ownership=nobody&stage=designing&ai-role=core&engineering-lead=no&headcount=60";

    private static final int RANDOM_COMPANIES = 300;

    /** Sentences; the examples may have older ones. */
    private static final List<String> PROSE =
            List.of("because", "basis", "turnsAt", "detail", "title", "hint", "why", "label", "askedWhen");

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final RequestMappingHandlerMapping mappings;
    private final OpenApi description;
    private final Token token = Token.random();
    private final Token key = Token.random();

    @Autowired
    OpenApiTests(
            @LocalServerPort int port,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            LinkStore links,
            ResponseStore responses)
            throws Exception {
        links.create(Slug.random(), Practice.content(), token);
        responses.store(links.managed(token).orElseThrow(), Practice.sent("Ada"), key);
        this.port = port;
        this.mappings = mappings;
        this.description = new OpenApi(get(DESCRIPTION).body());
    }

    // How it is served

    @Test
    void isServedAsYaml() throws Exception {
        assertThat(contentType(get(DESCRIPTION))).isEqualTo("application/yaml");
    }

    @Test
    void isNotKeptByBrowsersBeyondARelease() throws Exception {
        assertThat(get(DESCRIPTION).headers().allValues(HttpHeaders.CACHE_CONTROL))
                .singleElement()
                .asString()
                .contains("no-cache");
    }

    // Which addresses it describes

    @Test
    void describesEveryAddressOfTheApiAndNoOther() {
        assertThat(describedAddresses()).containsExactlyInAnyOrderElementsOf(mappedAddresses());
    }

    @Test
    void describesAddressesThatAnswer() throws Exception {
        for (String path : description.at("/paths").propertyNames()) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    // What the API sends

    @ParameterizedTest
    @ValueSource(
            strings = {
                ADVICE,
                DETAILED,
                ADVICE + "?link=jane",
                WRONG,
                QUESTIONS,
                RESPONSES,
                RESPONSES + "?verdict=x&state=x&since=x&page=9",
                SENT
            })
    void describesWhatIsSent(String address) throws Exception {
        assertIsDescribed(get(address));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/cases.csv", numLinesToSkip = 1)
    void describesTheAdviceForEveryCompany(String id, String company, String answers) throws Exception {
        assertIsGoodAdvice(ADVICE + "?" + answers);
    }

    @Test
    void describesTheAdviceForRandomCompanies() throws Exception {
        Random random = new Random(20261123);
        for (int company = 0; company < RANDOM_COMPANIES; company++) {
            assertIsGoodAdvice(ADVICE + "?" + Addresses.random(random));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    evidence=maybe&headcount=0         | not-offered, too-small
                    problem=unsure                     | not-offered
                    ownership=owner&ownership=nobody   | more-than-one
                    timeline=unsure&timeline=ongoing   | unsure-and-more
                    stage=live&practices=none,evals    | none-and-more
                    monthly-ai-spend=much              | not-a-number
                    headcount=1000001                  | too-large
                    """)
    void describesWhatIsWrongWithParameters(String query, String problems) throws Exception {
        HttpResponse<String> response = get(ADVICE + "?" + query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response)
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("problem").asString()))
                .containsExactly(problems.split(", "));
        assertIsDescribed(response);
    }

    @Test
    void describesWhoIsRefused() throws Exception {
        for (String header : List.of("Bearer nobody", "Bearer", "Basic YTpi")) {
            HttpResponse<String> response = get(RESPONSES, HttpHeaders.AUTHORIZATION, header);
            assertThat(response.statusCode()).isEqualTo(401);
            assertIsDescribed(response);
        }
    }

    @Test
    void describesRequestsThatCannotBeReadAtAll() throws Exception {
        String tooMany = IntStream.range(0, 200).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining("&"));
        HttpResponse<String> response = get(ADVICE + "?" + tooMany);
        assertThat(response.statusCode()).isEqualTo(400);
        assertIsDescribed(response);
    }

    @ParameterizedTest
    @ValueSource(strings = {ADVICE, QUESTIONS, RESPONSES})
    void describesOtherFailures(String address) throws Exception {
        HttpResponse<String> response = get(address, HttpHeaders.ACCEPT, "image/png");
        assertThat(response.statusCode()).isEqualTo(406);
        assertIsDescribed(response);
    }

    @Test
    void listsTheTypesOfQuestionsAndNoOther() throws Exception {
        assertThat(json(get(QUESTIONS))
                        .valueStream()
                        .map(question -> question.get("type").asString())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        OpenApi.strings(description.schema("Question/properties/type/enum")));
    }

    @ParameterizedTest
    @ValueSource(strings = {DETAILED, WRONG, QUESTIONS, RESPONSES, SENT})
    void noticesPropertiesThatItDoesNotDescribe(String address) throws Exception {
        HttpResponse<String> response = get(address);
        JsonNode body = json(response);
        assertThat(objects(body)).isNotEmpty().allSatisfy(object -> {
            object.put("surprise", 1);
            assertThat(errors(response, body)).as("%s", object).isNotEmpty();
            object.remove("surprise");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {DETAILED, QUESTIONS, RESPONSES, SENT})
    void noticesPropertiesThatAreMissing(String address) throws Exception {
        HttpResponse<String> response = get(address);
        JsonNode body = json(response);
        assertThat(objects(body))
                .allSatisfy(object -> assertThat(required(object)).allSatisfy(name -> {
                    JsonNode value = object.remove(name);
                    assertThat(errors(response, body))
                            .as("%s without %s", object, name)
                            .isNotEmpty();
                    object.set(name, value);
                }));
    }

    // What the API reads

    @Test
    void givesExamplesOfParametersThatAreRead() throws Exception {
        for (JsonNode parameter : description.parameters().toList()) {
            for (JsonNode example : parameter.path("examples").values()) {
                assertIsRead(parameter, example.get("value"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4200",
                "4,200",
                "$4,200",
                "4.2k",
                "0.5K",
                "4200.0",
                "4.200",
                "4.200 $",
                "4,2k",
                " 60 ",
                "unsure",
                "1 200",
                "1’200",
                "1,00,000",
                "1200.00",
                "0.5M",
                "5 k",
                "US$60"
            })
    void describesNumbersThatAreRead(String number) throws Exception {
        assertThat(description.errors(
                        description.parameter(Questionnaire.HEADCOUNT).get("schema"), json(number)))
                .isEmpty();
        assertThat(get(address(Questionnaire.HEADCOUNT, number)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "4,200k", "4.200k", "60.5", "1e3", "€60", "60-80", "yes"})
    void describesNoNumbersThatAreNotRead(String number) throws Exception {
        assertThat(description.errors(
                        description.parameter(Questionnaire.HEADCOUNT).get("schema"), json(number)))
                .isNotEmpty();
        assertThat(get(address(Questionnaire.HEADCOUNT, number)).statusCode()).isEqualTo(400);
    }

    // The examples

    @ParameterizedTest
    @CsvSource({"scopeThenSeat, " + DETAILED, "wrongParameters, " + WRONG})
    void givesRealAnswersAsExamples(String name, String address) throws Exception {
        HttpResponse<String> response = get(address);
        JsonNode example = example(name);
        assertThat(errors(response, example)).isEmpty();
        assertThat(withoutProse(example)).isEqualTo(withoutProse(json(response)));
    }

    @Test
    void givesRealQuestionsAsExamples() throws Exception {
        HttpResponse<String> response = get(QUESTIONS);
        JsonNode example = example("threeOfAll");
        assertThat(errors(response, example)).isEmpty();
        assertThat(withoutProse(json(response)).values())
                .containsAll(withoutProse(example).values());
    }

    // Requests and answers

    private HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + address.replace("{key}", key.secret())))
                .setHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token.secret());
        for (int header = 0; header < headers.length; header += 2) {
            request.setHeader(headers[header], headers[header + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private void assertIsGoodAdvice(String address) throws Exception {
        HttpResponse<String> response = get(address);
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        assertIsDescribed(response);
    }

    private void assertIsDescribed(HttpResponse<String> response) {
        assertThat(errors(response, json(response))).as("%s", response.uri()).isEmpty();
    }

    private List<com.networknt.schema.Error> errors(HttpResponse<String> response, JsonNode body) {
        String path = response.uri().getPath().replace(key.secret(), "{key}");
        return description.errors(path, response.statusCode(), contentType(response), body);
    }

    private void assertIsRead(JsonNode parameter, JsonNode value) throws Exception {
        assertThat(description.errors(parameter.get("schema"), value)).isEmpty();
        String written = value.isArray() ? String.join(",", OpenApi.strings(value)) : value.asString();
        String address = ADVICE + "?" + parameter.get("name").asString() + "=" + encoded(written);
        assertThat(get(address).statusCode()).as(address).isEqualTo(200);
    }

    private static String contentType(HttpResponse<String> response) {
        return response.headers().firstValue(HttpHeaders.CONTENT_TYPE).orElse("none");
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().valueToTree(text);
    }

    private static String address(Question<?> question, String answer) {
        return ADVICE + "?" + question.id() + "=" + encoded(answer);
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    // What the application has

    private List<String> mappedAddresses() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(OpenApiTests::addresses)
                .filter(address -> address.startsWith("/api") || address.startsWith(SENT))
                .toList();
    }

    private static Stream<String> addresses(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .map(path -> path + " " + mapping.getMethodsCondition().getMethods());
    }

    // What the description has

    private List<String> describedAddresses() {
        return description
                .at("/paths")
                .propertyStream()
                .map(path -> path.getKey() + " " + methods(path.getValue()))
                .toList();
    }

    private static List<String> methods(JsonNode path) {
        return path.propertyNames().stream()
                .map(name -> name.toUpperCase(Locale.ROOT))
                .toList();
    }

    private JsonNode example(String name) {
        return description.at("/components/examples/" + name + "/value");
    }

    // Any JSON

    private static List<ObjectNode> objects(JsonNode json) {
        Stream<ObjectNode> itself = json instanceof ObjectNode object ? Stream.of(object) : Stream.empty();
        Stream<ObjectNode> inside = json.valueStream().flatMap(value -> objects(value).stream());
        return Stream.concat(itself, inside).toList();
    }

    /** All names but those of answers and of the one text that not every question has. */
    private static List<String> required(ObjectNode object) {
        return object.propertyNames().stream()
                .filter(name -> Questionnaire.find(name).isEmpty() && !name.equals("askedWhen"))
                .toList();
    }

    private static JsonNode withoutProse(JsonNode json) {
        JsonNode copy = json.deepCopy();
        objects(copy).forEach(object -> object.remove(PROSE));
        return copy;
    }
}
