package advisor.bench;

import advisor.practice.Practiced;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who knows addresses of a consultant and of a prospect that work. */
final class Visitor {

    private static final List<String> FILES = List.of("robots.txt", "favicon.svg", "embed.js", "nowhere");

    private final Practiced known;
    private final String delivery;

    /** Who knows those of a new consultant of this site. */
    Visitor(BeanFactory site) {
        known = Practiced.on(site);
        delivery = site.getBean(JdbcClient.class)
                .sql("select id from delivery where link_id = ?")
                .param(known.link().id())
                .query(String.class)
                .single();
    }

    /**
     * What stands in place of a variable.
     *
     * @param before the part of the pattern before it
     * @throws IllegalStateException if there are addresses of a new kind, which nobody would try otherwise
     */
    String value(String before, String variable, Random random) {
        Map<String, String> values = Map.ofEntries(
                Map.entry("l/{slug}", known.link().slug().text()),
                Map.entry("{slug}/{label}", "acme"),
                Map.entry("variants/{label}", "acme"),
                Map.entry("manage/{token}", known.manage().secret()),
                Map.entry("read/{reader}", known.reader().secret()),
                Map.entry("responses/{id}", known.response().toString()),
                Map.entry("deliveries/{id}", delivery),
                Map.entry("mail/{id}", String.valueOf(known.jane().id())),
                Map.entry("mail/{key}", known.jane().key().secret()),
                Map.entry("sent/{key}", known.sent().secret()),
                Map.entry("questions/{id}", question(random)),
                Map.entry("/**", FILES.get(random.nextInt(FILES.size()))),
                Map.entry("webjars/**", "nowhere"),
                Map.entry("health/**", "readiness"));
        String value = values.get(before + "/" + variable.replaceFirst("[.].*", ""));
        if (value == null) {
            throw new IllegalStateException("Nobody knows what to try for " + before + "/" + variable);
        }
        return value;
    }

    private static String question(Random random) {
        List<Question<?>> all = Questionnaire.QUESTIONS;
        return all.get(random.nextInt(all.size())).id();
    }

    /** What somebody types who means well, where a form comes empty. */
    Map<String, String> typed(Mapping mapping) {
        return switch (mapping.pattern()) {
            case "/links/new" -> Map.of("name", "Typed", "contact", "https://typed.example", "accent", "teal");
            case "/links/recover" ->
                Map.of("address", slug(), "code", known.code().secret());
            case "/links/manage/{token}/mail" -> Map.of("address", "typed@example.org");
            case "/links/manage/{token}/variants" -> Map.of("name", "Typed");
            case "/links/manage/{token}/responses/marked" ->
                Map.of("marked", known.response().toString(), "set", "won");
            case "/links/manage/{token}/responses/{id}/lead" -> Map.of("state", "won");
            default -> Map.of();
        };
    }

    /** What opens the inbox by a program. */
    String token() {
        return known.manage().secret();
    }

    /** The name of the link. */
    String slug() {
        return known.link().slug().text();
    }
}
