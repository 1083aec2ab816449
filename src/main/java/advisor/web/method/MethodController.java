package advisor.web.method;

import advisor.advice.History;
import advisor.advice.Release;
import advisor.advice.Review;
import advisor.advice.RuleBook;
import advisor.advice.Strength;
import advisor.advice.Survey;
import advisor.web.language.Words;
import advisor.web.page.Address;
import advisor.web.page.Pages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The rule book, laid open. It depends on no answer. */
@Controller
class MethodController {

    private final RuleBook rules;
    private final Survey survey;
    private final History history;
    private final Review review;
    private final Words words;
    private final RuleGroups groups;
    private final OutcomeMaps maps;
    private final SharesTables shares;
    private final Collisions collisions;
    private final RecordTables records;

    MethodController(
            RuleBook rules,
            Survey survey,
            History history,
            Review review,
            Words words,
            RuleGroups groups,
            OutcomeMaps maps,
            SharesTables shares,
            Collisions collisions,
            RecordTables records) {
        this.rules = rules;
        this.survey = survey;
        this.history = history;
        this.review = review;
        this.words = words;
        this.groups = groups;
        this.maps = maps;
        this.shares = shares;
        this.collisions = collisions;
        this.records = records;
    }

    @GetMapping(Address.METHOD)
    ModelAndView method() {
        return Pages.page("method/method", page());
    }

    private MethodPage page() {
        return new MethodPage(
                Stream.of(Strength.values()).map(rules::weight).toList(),
                rulesText(),
                groups.groups(),
                maps.map(),
                shares.table(),
                collisions.all(),
                records.table(),
                words.text(
                        "method.history.review", words.date(review.last()), words.date(review.next()), Review.MONTHS),
                history.releases().stream().map(this::version).toList());
    }

    private String rulesText() {
        int all = survey.all().combinations();
        return words.text("method.rules.text", all, (double) survey.weighed().combinations() / all);
    }

    private MethodPage.Version version(Release release) {
        return new MethodPage.Version(
                words.text("method.history.version", release.version(), words.date(release.date())),
                words.text("history." + release.version()),
                release.questions().stream()
                        .map(question -> words.part(question, "short"))
                        .collect(Collectors.joining(", ")));
    }
}
