package advisor.web.template;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A way from a variable through what records say of themselves. */
record RecordPath(String variable, List<String> steps) {

    /** Instead of a value: this is not a way through records. */
    static final Object UNKNOWN = new Object();

    private static final Pattern PATH = Pattern.compile("[a-z]\\w*(\\.[a-z]\\w*)*");
    private static final String EMPTY = "empty";
    private static final String SIZE = "size";
    private static final String KEY = "key";
    private static final List<String> ENTRY = List.of(KEY, "value");

    /** The view models, each seen by its own package only. */
    private static final String VIEWS = "advisor.web.";

    private static final ClassValue<Map<String, MethodHandle>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            return components(type);
        }
    };

    /** The path that an expression is, if it is one. */
    static Optional<RecordPath> read(String expression) {
        List<String> names = List.of(expression.split("\\.", -1));
        return PATH.matcher(expression).matches()
                ? Optional.of(new RecordPath(names.get(0), names.subList(1, names.size())))
                : Optional.empty();
    }

    /** Where this leads from the value of the variable. */
    @Nullable
    Object value(@Nullable Object start) {
        Object value = start;
        for (String step : steps) {
            value = step(value, step);
        }
        return value;
    }

    private static @Nullable Object step(@Nullable Object from, String name) {
        if (from instanceof Collection<?> several && name.equals(EMPTY)) {
            return several.isEmpty();
        }
        if (from instanceof Collection<?> several && name.equals(SIZE)) {
            return several.size();
        }
        if (from instanceof String text && name.equals(EMPTY)) {
            return text.isEmpty();
        }
        if (from instanceof Map.Entry<?, ?> entry && ENTRY.contains(name)) {
            return name.equals(KEY) ? entry.getKey() : entry.getValue();
        }
        return from instanceof Record row ? component(row, name) : UNKNOWN;
    }

    private static @Nullable Object component(Record row, String name) {
        MethodHandle component = COMPONENTS.get(row.getClass()).get(name);
        if (component == null) {
            return UNKNOWN;
        }
        try {
            return component.invokeExact((Object) row);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable never) {
            throw new IllegalStateException(never);
        }
    }

    /**
     * What a record says of itself when it is given nothing: its components, and what follows from them. Of a view model,
     * also what only its package is told; of any other, what everybody is.
     */
    private static Map<String, MethodHandle> components(Class<?> type) {
        Map<String, MethodHandle> found = new HashMap<>();
        for (Method method : type.getDeclaredMethods()) {
            int kind = method.getModifiers();
            if (method.getParameterCount() == 0 && !Modifier.isStatic(kind) && !Modifier.isPrivate(kind)) {
                handle(method).ifPresent(handle -> found.put(method.getName(), handle));
            }
        }
        return Map.copyOf(found);
    }

    private static Optional<MethodHandle> handle(Method method) {
        try {
            return Optional.of(
                    lookup(method.getDeclaringClass()).unreflect(method).asType(MethodType.genericMethodType(1)));
        } catch (IllegalAccessException notForEverybody) {
            return Optional.empty();
        }
    }

    private static MethodHandles.Lookup lookup(Class<?> type) throws IllegalAccessException {
        return type.getName().startsWith(VIEWS)
                ? MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                : MethodHandles.publicLookup();
    }
}
