package advisor.bench;

import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Thinks of requests: as a visitor's at first, then with something wrong in more and more places. */
final class Attacker {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final List<String> QUESTIONS =
            Questionnaire.QUESTIONS.stream().map(Question::id).toList();

    private final List<Mapping> mappings;
    private final Forms forms;
    private final Visitor visitor;
    private final long seed;

    /** Who tries these addresses, and thinks of the same whenever the seed is the same. */
    Attacker(List<Mapping> mappings, Forms forms, Visitor visitor, long seed) {
        this.mappings = mappings;
        this.forms = forms;
        this.visitor = visitor;
        this.seed = seed;
    }

    /** The request with this number; every address has its turn. */
    Call next(int number) {
        Random random = new Random(31 * seed + number);
        return random.nextInt(25) == 0
                ? Call.broken(Hostile.broken(random))
                : call(mappings.get(number % mappings.size()), random, wrongs(random));
    }

    /** In how many places something is wrong: in none of every fourth. */
    private static int wrongs(Random random) {
        return random.nextInt(4) == 0 ? 0 : random.nextInt(8);
    }

    private Call call(Mapping mapping, Random random, int wrongs) {
        boolean strange = wrongs > 0;
        String method = strange && random.nextInt(8) == 0 ? Hostile.method(random) : mapping.method();
        String path = path(mapping, random, wrongs);
        String fields = written(fields(mapping, random, wrongs), random, strange);
        List<String> headers = new ArrayList<>();
        for (int header = 0; strange && header < random.nextInt(4); header++) {
            headers.add(Hostile.header(random));
        }
        if (mapping.pattern().startsWith("/api/responses") && wrongs < 4) {
            headers.add("Authorization: Bearer " + visitor.token());
        }
        boolean inBody = "POST".equals(method) != (strange && random.nextInt(20) == 0);
        if (inBody && headers.stream().noneMatch(header -> header.startsWith("Content-Type"))) {
            headers.add(FORM);
        }
        return new Call(
                mapping,
                method,
                inBody || fields.isEmpty() ? path : path + "?" + fields,
                headers,
                inBody ? fields : "");
    }

    private String path(Mapping mapping, Random random, int wrongs) {
        StringBuilder path = new StringBuilder();
        String before = "";
        for (String segment : mapping.segments()) {
            path.append('/').append(segment(before, segment, random, wrongs));
            before = segment;
        }
        return path.toString();
    }

    private String segment(String before, String segment, Random random, int wrongs) {
        boolean variable = segment.startsWith("{") || segment.contains("*");
        if (wrongs > 3 && random.nextInt(variable ? 4 : 40) == 0) {
            return random.nextBoolean() ? Hostile.code(random) : encoded(Hostile.value(random));
        }
        return variable ? visitor.value(before, segment, random) + segment.replaceFirst("[^.]*", "") : segment;
    }

    private List<Map.Entry<String, String>> fields(Mapping mapping, Random random, int wrongs) {
        Map<String, String> usual = new LinkedHashMap<>(forms.fields(mapping));
        if (usual.isEmpty() || random.nextInt(4) == 0) {
            usual.putAll(new Founders(random.nextLong()).answers());
        }
        usual.putAll(visitor.typed(mapping));
        if (random.nextInt(4) == 0) {
            usual.put("link", visitor.slug());
        }
        List<Map.Entry<String, String>> fields = new ArrayList<>(usual.entrySet());
        for (int wrong = 0; wrong < wrongs; wrong++) {
            spoil(fields, random);
        }
        return fields;
    }

    /** Another value for one of them, one more, or one less. */
    private void spoil(List<Map.Entry<String, String>> fields, Random random) {
        int place = fields.isEmpty() ? 0 : random.nextInt(fields.size());
        switch (random.nextInt(5)) {
            case 0 -> fields.add(Map.entry(forms.name(random, QUESTIONS), Hostile.value(random)));
            case 1 -> fields.add(Map.entry(Hostile.value(random), Hostile.value(random)));
            case 2 -> fields.subList(0, fields.isEmpty() ? 0 : 1).clear();
            default -> {
                if (!fields.isEmpty()) {
                    fields.set(place, Map.entry(fields.get(place).getKey(), Hostile.value(random)));
                }
            }
        }
    }

    private static String written(List<Map.Entry<String, String>> fields, Random random, boolean strange) {
        String all = fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return strange && random.nextInt(10) == 0 ? all + "&" + Hostile.code(random) + "=" + Hostile.code(random) : all;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
