package advisor.web.brief;

import static advisor.questionnaire.Questionnaire.MONTHLY_AI_SPEND;

import advisor.advice.RuleBook;
import advisor.article.Rate;
import advisor.article.Thresholds;
import advisor.brief.BriefBook;
import advisor.brief.Company;
import advisor.brief.Phase;
import advisor.brief.Terms;
import advisor.cost.Figure;
import advisor.cost.Path;
import advisor.cost.RateCard;
import advisor.web.language.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts every figure that a brief can name into words, in the order in which its texts count them. */
@Component
class BriefFigures {

    private final Words words;
    private final RuleBook rules;
    private final RateCard rates;
    private final BriefBook book;

    BriefFigures(Words words, RuleBook rules, RateCard rates, BriefBook book) {
        this.words = words;
        this.rules = rules;
        this.rates = rates;
        this.book = book;
    }

    Object[] of(Company company) {
        List<Object> figures = new ArrayList<>(lines(company));
        figures.addAll(List.of(dollars(Figure.FULL_TIME_SALARY), dollars(Figure.SUBSCRIPTION)));
        figures.addAll(terms(company));
        for (Phase phase : Phase.values()) {
            figures.add(book.day(phase));
        }
        figures.addAll(List.of(dollars(Figure.ENGAGEMENT), dollars(Figure.RETAINER)));
        return figures.toArray();
    }

    private List<Object> lines(Company company) {
        Thresholds lines = rules.thresholds();
        Integer bill = company.answers().get(MONTHLY_AI_SPEND);
        return List.of(
                words.dollars(lines.ungovernedSpend().value()),
                lines.fullTimeHeadcount().value(),
                words.dollars(bill == null ? 0 : bill));
    }

    private List<Object> terms(Company company) {
        Terms terms = Terms.of(company);
        String retainer = company.costs().currency(Path.OFFICER);
        String fee = terms.currency();
        return List.of(
                words.days(terms.daysPerWeek()),
                words.amount(retainer, terms.retainer()),
                words.amount(retainer, terms.retainer().expected()),
                dollars(Figure.OTHER_RETAINER),
                words.numbers(terms.weeks().low(), terms.weeks().high()),
                words.amount(fee, terms.fee()),
                words.amount(fee, terms.fee().expected()));
    }

    private String dollars(Figure figure) {
        Rate rate = rates.rate(figure);
        return words.dollars(rate.low(), rate.high());
    }
}
