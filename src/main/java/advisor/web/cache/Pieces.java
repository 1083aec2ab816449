package advisor.web.cache;

import advisor.web.language.Languages;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
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
import org.unbescape.html.HtmlEscape;

/** Keeps parts of pages that look the same on many of them, under all that each depends on. */
@Component
class Pieces {

    /** What the engine itself needs, which is no part of what is shown. */
    private static final Set<String> ENGINE = Set.of(
            SpringContextVariableNames.SPRING_REQUEST_CONTEXT,
            SpringContextVariableNames.THYMELEAF_REQUEST_CONTEXT,
            ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME);

    private final Languages languages;
    private final Map<Insertion.Written, Insertion> insertions = new ConcurrentHashMap<>();
    private final @Nullable Cache<PieceKey, Piece> kept;

    Pieces(Languages languages, @Value("${advisor.piece-cache}") DataSize size) {
        this.languages = languages;
        this.kept = size.toBytes() == 0
                ? null
                : Caffeine.newBuilder()
                        .executor(Runnable::run)
                        .maximumWeight(size.toBytes())
                        .weigher((PieceKey key, Piece piece) -> 2 * piece.length())
                        .build();
    }

    /**
     * The piece that an expression such as {@code ~{room/template :: fragment(name=${value})}} names.
     *
     * @param page the page that it stands on
     * @param own more parameters, which only this page has: {@code name=${value}, ...}; null if there are none
     */
    String text(ITemplateContext page, String expression, @Nullable String own) {
        Insertion insertion = insertions.computeIfAbsent(
                new Insertion.Written(expression, own), written -> new Insertion(page, written));
        List<@Nullable Object> values = insertion.values(page);
        if (kept == null) {
            return written(page, key(page, insertion, values));
        }
        PieceKey key = key(page, insertion, insertion.shared(values));
        Piece piece = kept.getIfPresent(key);
        if (piece == null) {
            piece = Piece.of(written(page, key));
            kept.put(key, piece);
        }
        return piece.filled(values, this::written);
    }

    private PieceKey key(ITemplateContext page, Insertion insertion, List<@Nullable Object> shown) {
        return new PieceKey(
                insertion,
                shown,
                page.getLocale(),
                page instanceof IWebContext web
                        ? languages
                                .named(web.getExchange().getRequest().getParameterValue(Languages.PARAMETER))
                                .orElse(null)
                        : null);
    }

    /** What only one page has, as the engine writes it: an address carries the reader's language. */
    private String written(String own) {
        return HtmlEscape.escapeHtml4Xml(languages.carry(own));
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
