package advisor;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON file, read strictly: nothing unknown, nothing missing, nothing twice.
 *
 * @param name the file's name, for messages
 * @param text its content
 */
record JsonFile(String name, String text) {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .build();

    /** The whole file as one value. */
    <T> T as(Class<T> type) {
        try {
            return STRICT.readValue(text, type);
        } catch (JacksonException exception) {
            throw new ArticleFileException(name, place(exception), exception.getOriginalMessage());
        }
    }

    private static String place(JacksonException exception) {
        return exception.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }

    /** Turns the entries of one object into values by key: each key needs its entry, each entry its key. */
    <K, E, V> Map<K, V> resolve(
            String object, Collection<K> keys, Function<K, String> id, Map<String, E> entries, Function<E, V> reader) {
        Map<String, E> left = new LinkedHashMap<>(entries);
        Map<K, V> values = new LinkedHashMap<>();
        for (K key : keys) {
            String place = object + id.apply(key);
            E entry = left.remove(id.apply(key));
            if (entry == null) {
                throw new ArticleFileException(name, place, "it is missing");
            }
            values.put(key, checked(place, () -> reader.apply(entry)));
        }
        for (String unknown : left.keySet()) {
            throw new ArticleFileException(name, object + unknown, "nothing has this name");
        }
        return values;
    }

    /** A value from an entry of this file, as {@link ArticleFileException#checked} computes it. */
    <V> V checked(String place, Supplier<V> value) {
        return ArticleFileException.checked(name, place, value);
    }
}
