package advisor.web.api;

import advisor.advice.Advisor;
import advisor.advice.Certainties;
import advisor.advice.RuleBook;
import advisor.practice.link.Link;
import advisor.practice.link.WrittenAnswers;
import advisor.practice.response.Lead;
import advisor.practice.response.Response;
import advisor.practice.response.Sender;
import advisor.practice.response.Sent;
import advisor.questionnaire.Answers;
import advisor.web.language.Words;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes up a response that nobody sent, with every kind of thing that one can have. */
@Component
class SampleResponses {

    /** No response has it, and every test does. */
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000000");

    private static final Answers ANSWERS = WrittenAnswers.read(
            "evidence=yes&problem=function&ownership=nobody&timeline=ongoing&stage=live&ai-role=core&experience=no"
                    + "&shelved-strategy=unsure&hiring=no&practices=evals,tracing&engineering-lead=no&headcount=60"
                    + "&monthly-ai-spend=4200&governance=partly&sensitive=yes");

    /** What the link had filled in, and one of it was changed. */
    private static final Answers PREFILLED = WrittenAnswers.read("evidence=yes&ownership=stretched");

    private final Advisor advisor;
    private final Certainties certainties;
    private final RuleBook rules;
    private final Words words;
    private final Clock clock;

    SampleResponses(Advisor advisor, Certainties certainties, RuleBook rules, Words words, Clock clock) {
        this.advisor = advisor;
        this.certainties = certainties;
        this.rules = rules;
        this.words = words;
        this.clock = clock;
    }

    /** A response to this link, received now, with a note in the current language. */
    Response response(Link link) {
        Sent sent = new Sent(
                ANSWERS,
                rules.version(),
                advisor.advise(ANSWERS).verdict(),
                certainties.certainty(ANSWERS).settled(),
                new Sender("Ada (Test)", "Acme", "sample@example.com", words.text("api.text.test")),
                "acme");
        return new Response(ID, link.id(), clock.instant(), null, false, Lead.FRESH, PREFILLED, sent);
    }
}
