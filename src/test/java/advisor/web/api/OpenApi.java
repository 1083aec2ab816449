package advisor.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import advisor.questionnaire.Question;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.DisallowUnknownKeywordFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A description of the API, able to judge what the API sends. */
final class OpenApi {

    private static final String SCHEMAS = "/components/schemas/";

    private final JsonNode document;
    private final SchemaRegistry registry = SchemaRegistry.withDialect(strict());
    private final Map<JsonNode, Schema> schemas = new HashMap<>();

    /** The description in this text, which must not have the same key twice. */
    OpenApi(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Object read = new Yaml(new SafeConstructor(options)).load(yaml);
        this.document = JsonMapper.shared().valueToTree(read);
    }

    /** The description as shipped. */
    static OpenApi shipped() {
        return new OpenApi(contentOf(Objects.requireNonNull(OpenApi.class.getResource("/static/openapi.yaml")), UTF_8));
    }

    /** The dialect of OpenAPI 3.1 without its extensions; a mistyped keyword is an error. */
    private static Dialect strict() {
        return Dialect.builder(Dialects.getDraft202012())
                .unknownKeywordFactory(DisallowUnknownKeywordFactory.getInstance())
                .build();
    }

    /** What stands at a JSON pointer, or where it refers to. */
    JsonNode at(String pointer) {
        return resolved(document.at(pointer));
    }

    /** What stands in a schema of the components. */
    JsonNode schema(String pointer) {
        JsonNode schema = at(SCHEMAS + pointer);
        assertThat(schema.isMissingNode()).as(pointer).isFalse();
        return schema;
    }

    /** The node, or the one that it refers to. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? at(node.get("$ref").asString().substring(1)) : node;
    }

    /** What the description says about the parameter for a question. */
    JsonNode parameter(Question<?> question) {
        return parameters()
                .filter(parameter -> parameter.get("name").asString().equals(question.id()))
                .findFirst()
                .orElseThrow();
    }

    /** What the description says about the parameters of the advice. */
    Stream<JsonNode> parameters() {
        return at("/paths/~1api~1advice/get/parameters").valueStream();
    }

    /** The texts in an array. */
    static List<String> strings(JsonNode values) {
        return values.valueStream()
                .map(value -> value.isNull() ? "null" : value.asString())
                .toList();
    }

    /** What is wrong with a response to a GET request: nothing if it is as described. */
    List<Error> errors(String path, int status, String contentType, JsonNode body) {
        JsonNode responses = document.path("paths").path(path).path("get").path("responses");
        JsonNode response = responses.path(String.valueOf(status));
        JsonNode content = resolved(response.isMissingNode() ? responses.path("default") : response)
                .path("content");
        assertThat(content.propertyNames())
                .as("content of %d from %s", status, path)
                .contains(contentType);
        return errors(content.get(contentType).get("schema"), body);
    }

    /** What a schema of the description finds wrong. */
    List<Error> errors(JsonNode schema, JsonNode json) {
        return schemas.computeIfAbsent(schema, this::compiled).validate(json);
    }

    /** The schema as a document of its own. */
    private Schema compiled(JsonNode schema) {
        ObjectNode whole = (ObjectNode) schema.deepCopy();
        whole.set("$defs", document.at("/components/schemas"));
        return registry.getSchema(whole.toString().replace("#" + SCHEMAS, "#/$defs/"));
    }
}
