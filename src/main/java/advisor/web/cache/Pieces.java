package advisor.web.cache;

import advisor.web.language.Languages;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.spring6.naming.SpringContextVariableNames;

/** Keeps parts of pages that look the same on many of them, under all that each depends on. */
@Component
class Pieces {

    /** What the engine itself needs, which is no part of what is shown. */
    private static final Set<String> ENGINE = Set.of(
            SpringContextVariableNames.SPRING_REQUEST_CONTEXT,
            SpringContextVariableNames.THYMELEAF_REQUEST_CONTEXT,
            ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME);

    private final Languages languages;
    private final Map<String, Insertion> insertions = new ConcurrentHashMap<>();
    private final Cache<PieceKey, String> kept;

    Pieces(Languages languages, @Value("${advisor.piece-cache}") DataSize size) {
        this.languages = languages;
        this.kept = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(size.toBytes())
                .weigher((PieceKey piece, String text) -> 2 * text.length())
                .build();
    }

    /**
     * The piece that an expression such as {@code ~{room/template :: fragment(name=${value})}} names.
     *
     * @param page the page that it stands on
     */
    String text(ITemplateContext page, String expression) {
        Insertion insertion = insertions.computeIfAbsent(expression, written -> new Insertion(page, written));
        PieceKey key = new PieceKey(
                insertion,
                insertion.shown(page),
                page.getLocale(),
                page instanceof IWebContext web
                        ? languages
                                .named(web.getExchange().getRequest().getParameterValue(Languages.PARAMETER))
                                .orElse(null)
                        : null);
        String text = kept.getIfPresent(key);
        if (text == null) {
            text = written(page, key);
            kept.put(key, text);
        }
        return text;
    }

    private static String written(ITemplateContext page, PieceKey key) {
        StringWriter text = new StringWriter();
        page.getConfiguration()
                .getTemplateManager()
                .parseAndProcess(key.fragment().template(), alone(page, key), text);
        return text.toString().strip();
    }

    /** Nothing of the page, so that a piece cannot depend on anything else. */
    private static IContext alone(ITemplateContext page, PieceKey key) {
        Map<String, Object> variables = key.fragment().named(key.shown());
        ENGINE.stream().filter(page::containsVariable).forEach(name -> variables.put(name, page.getVariable(name)));
        return page instanceof IWebContext web
                ? new WebContext(new PieceExchange(web.getExchange()), key.language(), variables)
                : new Context(key.language(), variables);
    }
}
