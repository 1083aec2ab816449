package advisor;

import advisor.advice.Advisor;
import advisor.advice.Cover;
import advisor.advice.Criterion;
import advisor.advice.History;
import advisor.advice.Order;
import advisor.advice.Review;
import advisor.advice.Rule;
import advisor.advice.RuleBook;
import advisor.advice.Stop;
import advisor.advice.Strength;
import advisor.article.Article;
import advisor.article.Rate;
import advisor.article.Section;
import advisor.article.Threshold;
import advisor.article.Thresholds;
import advisor.article.Unit;
import advisor.brief.BriefBook;
import advisor.brief.Item;
import advisor.brief.Phase;
import advisor.cost.Figure;
import advisor.cost.RateCard;
import advisor.precedent.TrackRecord;
import advisor.questionnaire.Identified;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Reads {@code article/*}: the sections, the thresholds, the strengths, the prices, the rule book's history and the
 * precedents. What is missing, unknown or impossible is reported with its file and its entry, as an {@link ArticleFileException}.
 */
final class ArticleFiles {

    private static final String UNGOVERNED_SPEND = "ungoverned-spend";
    private static final String FRACTIONAL_HEADCOUNT = "fractional-headcount";
    private static final String FULL_TIME_HEADCOUNT = "full-time-headcount";

    private final UnaryOperator<String> texts;
    private final Article article;

    /** The files whose text this function gives for a path such as {@code article/rules.json}. */
    ArticleFiles(UnaryOperator<String> texts) {
        this.texts = texts;
        this.article = file("article").as(Article.class);
    }

    private JsonFile file(String name) {
        String path = "article/" + name + ".json";
        return new JsonFile(path, texts.apply(path));
    }

    /** The article: its title, its author, its sections. */
    Article article() {
        return article;
    }

    /** The thresholds. */
    Thresholds thresholds() {
        JsonFile file = file("thresholds");
        Map<String, Threshold> thresholds = file.resolve(
                "thresholds.",
                List.of(UNGOVERNED_SPEND, FRACTIONAL_HEADCOUNT, FULL_TIME_HEADCOUNT),
                Function.identity(),
                file.as(ThresholdEntries.class).thresholds(),
                entry -> new Threshold(
                        entry.value(), constant(Unit.class, entry.unit()), article.section(entry.section())));
        return file.checked(
                "thresholds",
                () -> new Thresholds(
                        Objects.requireNonNull(thresholds.get(UNGOVERNED_SPEND)),
                        Objects.requireNonNull(thresholds.get(FRACTIONAL_HEADCOUNT)),
                        Objects.requireNonNull(thresholds.get(FULL_TIME_HEADCOUNT))));
    }

    /** The prices. */
    RateCard rateCard() {
        JsonFile file = file("rates");
        Map<Figure, Rate> rates = file.resolve(
                "rates.",
                List.of(Figure.values()),
                Identified::id,
                file.as(RateEntries.class).rates(),
                entry -> new Rate(
                        entry.low(),
                        entry.high(),
                        constant(Unit.class, entry.unit()),
                        article.section(entry.section())));
        return file.checked("rates", () -> new RateCard(rates));
    }

    /** The rules' strengths and weights, and the section that each rule and each question comes from. */
    RuleBook ruleBook() {
        JsonFile file = file("rules");
        RuleEntries entries = file.as(RuleEntries.class);
        Map<Rule, Section> sections = new HashMap<>();
        sections.putAll(sections(file, "stops.", Stop.values(), entries.stops()));
        sections.putAll(sections(file, "covers.", Cover.values(), entries.covers()));
        sections.putAll(sections(file, "orders.", Order.values(), entries.orders()));
        sections.putAll(criteria(file, entries, entry -> article.section(entry.section())));
        Map<Criterion, Strength> strengths =
                criteria(file, entries, entry -> constant(Strength.class, entry.strength()));
        Map<Strength, Integer> weights = file.resolve(
                "weights.", List.of(Strength.values()), Identified::id, entries.weights(), Function.identity());
        Map<Question<?>, Section> questions = file.resolve(
                "questions.", Questionnaire.QUESTIONS, Question::id, entries.questions(), article::section);
        return file.checked(
                "weights",
                () -> new RuleBook(entries.version(), thresholds(), weights, strengths, sections, questions));
    }

    /** The versions of the rule book, which is the newest of them. */
    History history(RuleBook rules) {
        return new HistoryFile(file("history")).history(rules);
    }

    /** When the rule book is reviewed. */
    Review review() {
        return new HistoryFile(file("history")).review();
    }

    /** The section that each line of a brief comes from, and the days by which an officer has results. */
    BriefBook briefBook() {
        JsonFile file = file("brief");
        BriefEntries entries = file.as(BriefEntries.class);
        Map<Item, Section> sections =
                file.resolve("items.", BriefBook.ITEMS, Item::key, entries.items(), article::section);
        Map<Phase, Integer> days =
                file.resolve("phases.", List.of(Phase.values()), Identified::id, entries.phases(), Function.identity());
        return file.checked("phases", () -> new BriefBook(sections, days, rateCard()));
    }

    /** What others described in public, and what the rules advise there. */
    TrackRecord trackRecord(Advisor advisor) {
        String path = "article/public-cases.csv";
        return new PrecedentFile(path, texts.apply(path)).trackRecord(advisor);
    }

    private <R extends Rule> Map<R, Section> sections(
            JsonFile file, String object, R[] rules, Map<String, String> entries) {
        return file.resolve(object, List.of(rules), Identified::id, entries, article::section);
    }

    private static <V> Map<Criterion, V> criteria(
            JsonFile file, RuleEntries entries, Function<CriterionEntry, V> reader) {
        return file.resolve("criteria.", List.of(Criterion.values()), Identified::id, entries.criteria(), reader);
    }

    /** The constant with this id. */
    static <C extends Enum<C>> C constant(Class<C> type, String id) {
        for (C constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(id)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                "there is no " + type.getSimpleName().toLowerCase(Locale.ROOT) + " '" + id + "'");
    }

    private record ThresholdEntries(Map<String, ThresholdEntry> thresholds) {}

    private record ThresholdEntry(int value, String unit, String section) {}

    private record RateEntries(Map<String, RateEntry> rates) {}

    private record RateEntry(int low, int high, String unit, String section) {}

    private record CriterionEntry(String section, String strength) {}

    private record BriefEntries(Map<String, Integer> phases, Map<String, String> items) {}

    private record RuleEntries(
            String version,
            Map<String, Integer> weights,
            Map<String, String> questions,
            Map<String, String> stops,
            Map<String, String> covers,
            Map<String, String> orders,
            Map<String, CriterionEntry> criteria) {}
}
