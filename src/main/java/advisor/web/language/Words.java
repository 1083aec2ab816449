package advisor.web.language;

import advisor.advice.Rule;
import advisor.advice.Verdict;
import advisor.article.Section;
import advisor.cost.Assumption;
import advisor.cost.DollarRange;
import advisor.cost.OwnRates;
import advisor.cost.RateCard;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Identified;
import advisor.questionnaire.Mistake;
import advisor.questionnaire.NumberRange;
import advisor.questionnaire.OneChoice;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.questionnaire.SeveralChoices;
import advisor.questionnaire.WholeNumber;
import advisor.text.Direction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words for things that have an id, in the reader's language. */
@Component
public class Words {

    private static final String UNANSWERED = "unanswered";
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The text of a key. */
    public String text(String key, Object... values) {
        return messages.getMessage(key, values, Languages.current());
    }

    /** The name of a language in itself. */
    public String languageName(Locale language) {
        return messages.getMessage("language.name", null, language);
    }

    /** A day, such as "November 23, 2026". */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Languages.current())
                .format(date);
    }

    /** A moment, such as "November 23, 2026, 09:30 UTC". */
    public String moment(Instant moment) {
        ZonedDateTime time = moment.atZone(ZoneOffset.UTC);
        return text("moment.utc", date(time.toLocalDate()), MINUTES.format(time));
    }

    /** Days a week, such as "two days". */
    public String days(int daysPerWeek) {
        return text("cost.days." + daysPerWeek);
    }

    /** Days a week to choose from, such as "one day and three days". */
    public String days(List<Integer> daysPerWeek) {
        return daysPerWeek.stream()
                .map(this::days)
                .reduce((some, more) -> text("cost.days.and", some, more))
                .orElse("");
    }

    /** A whole amount of dollars, such as "$4,200". */
    public String dollars(long dollars) {
        return text("dollars", dollars);
    }

    /** A range of dollars; a single amount if both ends are the same. */
    public String dollars(long low, long high) {
        return low == high ? dollars(low) : text("dollars.range", low, high);
    }

    /** The label of a currency, for sentences: it turns nothing around but itself. */
    public String currency(String label) {
        return Direction.isolated(label);
    }

    /** An amount in the currency of this label, such as "$4,200" or "EUR 4,200". */
    public String amount(String currency, long amount) {
        return currency.equals(OwnRates.DOLLARS) ? dollars(amount) : text("amount", currency(currency), amount);
    }

    /** A range in the currency of this label, from its least to its most. */
    public String amount(String currency, DollarRange range) {
        if (currency.equals(OwnRates.DOLLARS)) {
            return dollars(range.low(), range.high());
        }
        return range.low() == range.high()
                ? amount(currency, range.low())
                : text("amount.range", currency(currency), range.low(), range.high());
    }

    /** What is expected within a range, such as "about $4,200"; empty for a single amount. */
    public String expected(String currency, DollarRange range) {
        return range.isPoint() ? "" : text("cost.expected", amount(currency, range.expected()));
    }

    /** What an officer for these days a week costs, as a share of a full-time one's compensation. */
    public String share(RateCard rates, int daysPerWeek) {
        DollarRange retainer = rates.retainer(daysPerWeek);
        double low = rates.shareOfFullTime(retainer.low());
        return retainer.isPoint()
                ? text("cost.share.one", low)
                : text(
                        "cost.share.range",
                        text("cost.share.one", low),
                        text("cost.share.one", rates.shareOfFullTime(retainer.high())));
    }

    /** A range of whole numbers; a single one if both ends are the same. */
    public String numbers(int low, int high) {
        return low == high ? text("number.whole", low) : text("number.range", low, high);
    }

    /** What a question asks. */
    public String title(Question<?> question) {
        return part(question, "title");
    }

    /** One of a question's texts. */
    public String part(Question<?> question, String part, Object... values) {
        return text("question." + question.id() + "." + part, values);
    }

    /** One of a question's answers. */
    public String option(Question<?> question, String option) {
        return switch (option) {
            case Question.UNSURE, SeveralChoices.NONE, UNANSWERED -> text("option." + option);
            default -> part(question, "option." + option);
        };
    }

    /** The answer given to a question, as its form would show it. */
    public String answer(Question<?> question, Answers answers) {
        Integer number = question instanceof WholeNumber whole ? answers.get(whole) : null;
        if (number != null) {
            return part(question, "answer", number);
        }
        String written = Questionnaire.write(question, answers).orElse(UNANSWERED);
        return Arrays.stream(written.split(","))
                .map(option -> option(question, option))
                .collect(Collectors.joining("; "));
    }

    /** A verdict in a few words, or that it is too early for one. */
    public String verdict(@Nullable Verdict verdict) {
        return verdict == null ? text("advice.title.none") : name("verdict.", verdict);
    }

    /** What is wrong with the answer to a question, and what to do about it. */
    public String mistake(Question<?> question, Mistake mistake) {
        return question instanceof WholeNumber number
                ? text(
                        "mistake." + mistake.id(),
                        title(question),
                        number.range().smallest(),
                        number.range().largest(),
                        part(question, "example"))
                : text("mistake." + mistake.id(), title(question));
    }

    /** The same for a reader who does not see the question: it is named, with the answers that it takes. */
    public String mistakeInLink(Question<?> question, Mistake mistake) {
        String text = mistake(question, mistake);
        if (question instanceof WholeNumber) {
            return mistake == Mistake.MORE_THAN_ONE ? text : text("mistake.in-link", title(question), text);
        }
        String key = question instanceof OneChoice ? "mistake.in-link.choice" : "mistake.in-link.choices";
        return text(key, text, question.id(), String.join(", ", question.choices()));
    }

    /** What is wrong with an assumption, and what to do about it. */
    public String mistake(Assumption assumption, Mistake mistake) {
        String name = name("assumption.", assumption);
        if (mistake == Mistake.MORE_THAN_ONE) {
            return text("mistake.more-than-one", name);
        }
        return switch (assumption) {
            case CURRENCY -> text("mistake.assumption.currency", name);
            case RATE -> text("mistake.assumption.rate", name);
            case HORIZON, DAYS, SAVING, PROJECT, RETAINER -> number(name, assumption.range());
        };
    }

    private String number(String name, NumberRange range) {
        return text("mistake.assumption", name, range.smallest(), range.largest());
    }

    /** The key of a rule: what kind it is, and which. */
    public static String key(Rule rule) {
        return kind(rule) + "." + rule.id();
    }

    /** What kind of rule it is: stop, cover, criterion or order. */
    public static String kind(Rule rule) {
        return rule.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** A constant's words for a reader; the kind is the first part of their key, up to the last dot. */
    public String name(String kind, Identified constant) {
        return text(kind + constant.id());
    }

    /** What a section of the article is called: its heading there, or that it is no section but our judgement. */
    public String source(Section section) {
        return section.isJudgement() ? text("source.our-judgement") : section.title();
    }
}
