package advisor.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * An address that the site answers, as its handler mapping has it.
 *
 * @param method of HTTP
 * @param pattern with its variables in braces
 */
record Mapping(String method, String pattern) {

    /** All of the site: its own, the operator's, and those of files. */
    static List<Mapping> of(ApplicationContext site) {
        Stream<Mapping> handlers = site.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(Mapping::each);
        Stream<Mapping> files = site.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
                .map(pattern -> new Mapping("GET", pattern));
        return Stream.concat(handlers, files)
                .distinct()
                .sorted(Comparator.comparing(Mapping::pattern).thenComparing(Mapping::method))
                .toList();
    }

    private static Stream<Mapping> each(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        List<String> names = methods.isEmpty()
                ? List.of("GET", "POST")
                : methods.stream().map(RequestMethod::name).toList();
        return info.getPatternValues().stream()
                .flatMap(pattern -> names.stream().map(name -> new Mapping(name, pattern)));
    }

    /** The parts between the slashes. */
    List<String> segments() {
        return List.of(pattern.substring(1).split("/", -1));
    }

    /** Whether an address, less what is asked, is one of these. */
    boolean matches(String path) {
        return path.matches(segments().stream()
                .map(segment -> segment.contains("{") || segment.contains("*") ? "[^/]*" : segment.replace(".", "\\."))
                .collect(Collectors.joining("/", "/", "")));
    }
}
