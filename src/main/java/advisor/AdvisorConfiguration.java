package advisor;

import advisor.advice.Advisor;
import advisor.advice.Alternatives;
import advisor.advice.Certainties;
import advisor.advice.Changes;
import advisor.advice.Conditions;
import advisor.advice.History;
import advisor.advice.NearMisses;
import advisor.advice.Outcomes;
import advisor.advice.Review;
import advisor.advice.RuleBook;
import advisor.advice.Standpoints;
import advisor.advice.Survey;
import advisor.advice.Ways;
import advisor.article.Article;
import advisor.brief.BriefBook;
import advisor.brief.Rechecks;
import advisor.cost.CostModel;
import advisor.cost.RateCard;
import advisor.precedent.TrackRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Puts the parts together. Bad data in {@code article/*} stops the start with the file and the entry. */
@Configuration(proxyBeanMethods = false)
class AdvisorConfiguration {

    /** The clock behind every date. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ArticleFiles articleFiles() {
        return new ArticleFiles(AdvisorConfiguration::text);
    }

    static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(path + " cannot be read", exception);
        }
    }

    @Bean
    Article article(ArticleFiles files) {
        return files.article();
    }

    @Bean
    RuleBook ruleBook(ArticleFiles files) {
        return files.ruleBook();
    }

    @Bean
    History history(ArticleFiles files, RuleBook ruleBook) {
        return files.history(ruleBook);
    }

    @Bean
    Review review(ArticleFiles files) {
        return files.review();
    }

    @Bean
    RateCard rateCard(ArticleFiles files) {
        return files.rateCard();
    }

    @Bean
    BriefBook briefBook(ArticleFiles files) {
        return files.briefBook();
    }

    @Bean
    Advisor advisor(RuleBook ruleBook) {
        return new Advisor(ruleBook);
    }

    @Bean
    Alternatives alternatives(RuleBook ruleBook) {
        return new Alternatives(ruleBook.thresholds());
    }

    @Bean
    Outcomes outcomes(Advisor advisor, Alternatives alternatives) {
        return new Outcomes(advisor, alternatives);
    }

    @Bean
    Survey survey(Advisor advisor, Outcomes outcomes) {
        return new Survey(advisor, outcomes);
    }

    @Bean
    TrackRecord trackRecord(ArticleFiles files, Advisor advisor) {
        return files.trackRecord(advisor);
    }

    @Bean
    Certainties certainties(Advisor advisor, Alternatives alternatives, Outcomes outcomes) {
        return new Certainties(advisor, alternatives, outcomes);
    }

    @Bean
    Changes changes(Advisor advisor, Alternatives alternatives) {
        return new Changes(advisor, alternatives);
    }

    @Bean
    Ways ways(Advisor advisor, Alternatives alternatives) {
        return new Ways(advisor, alternatives);
    }

    @Bean
    NearMisses nearMisses(Advisor advisor, Alternatives alternatives, Changes changes) {
        return new NearMisses(advisor, alternatives, changes);
    }

    @Bean
    Standpoints standpoints(Advisor advisor) {
        return new Standpoints(advisor);
    }

    @Bean
    Conditions conditions(Advisor advisor, Alternatives alternatives, RuleBook ruleBook) {
        return new Conditions(advisor, alternatives, ruleBook);
    }

    @Bean
    CostModel costModel(RateCard rateCard, RuleBook ruleBook) {
        return new CostModel(rateCard, ruleBook.thresholds());
    }

    @Bean
    Rechecks rechecks(Advisor advisor, CostModel costModel, RateCard rateCard, Clock clock) {
        return new Rechecks(advisor, costModel, rateCard, clock);
    }
}
