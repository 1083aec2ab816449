package advisor.web.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An answer as it came over the network, and what each header and each directive of its policy says.
 *
 * @param status its status
 * @param headers their values by their names, whose case does not matter; several of one name with a line between them
 * @param body what follows
 */
record ScoredAnswer(int status, Map<String, String> headers, String body) {

    private static final Pattern SCRIPT = Pattern.compile("<script\\b([^>]*)>");

    /** Reads what a server sent. */
    static ScoredAnswer of(String sent) {
        int end = sent.indexOf("\r\n\r\n");
        String[] head = sent.substring(0, end).split("\r\n", -1);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Stream.of(head)
                .skip(1)
                .map(line -> line.split(":", 2))
                .forEach(pair -> headers.merge(pair[0], pair[1].strip(), (first, second) -> first + "\n" + second));
        return new ScoredAnswer(Integer.parseInt(head[0].split(" ", 3)[1]), headers, sent.substring(end + 4));
    }

    /** A header in small letters; empty without one. */
    String header(String name) {
        return headers.getOrDefault(name, "").toLowerCase(Locale.ROOT);
    }

    /** The sources of a directive, or of the one that stands for it where it is missing; empty if nothing bounds it. */
    List<String> sources(String directive, String otherwise) {
        Map<String, List<String>> policy = new TreeMap<>();
        Stream.of(header("Content-Security-Policy").split(";", -1))
                .map(part -> List.of(part.strip().split("\\s+", -1)))
                .forEach(words -> policy.putIfAbsent(words.get(0), words.subList(1, words.size())));
        return policy.getOrDefault(directive, policy.getOrDefault(otherwise, List.of()));
    }

    /** The same of a directive for which no other one stands. */
    List<String> sources(String directive) {
        return sources(directive, directive);
    }

    /** What stands in the tag of each script of a page. */
    List<String> scripts() {
        return header("Content-Type").startsWith("text/html")
                ? SCRIPT.matcher(body).results().map(tag -> tag.group(1)).toList()
                : List.of();
    }
}
