package advisor.web.advice;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import advisor.advice.Advisor;
import advisor.advice.Outcomes;
import advisor.advice.Verdict;
import advisor.cost.CostModel;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.LinkContent;
import advisor.practice.link.LinkStore;
import advisor.practice.link.NextStep;
import advisor.practice.link.Slug;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Questionnaire;
import advisor.web.advice.Offers.NextStepView;
import advisor.web.inquiry.Form;
import advisor.web.inquiry.Inquiries;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Referral;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A consultant's next step follows the verdict and never decides it: every way to answer all questions. */
@SiteTest
class NextStepNeverDecidesTests {

    private static final int SAMPLE = 999;

    private static final NextStep STEP = new NextStep(
            "Buy a seat now.",
            "",
            Stream.of(Verdict.values())
                    .collect(Collectors.toMap(verdict -> verdict, NextStepNeverDecidesTests::address)));

    private final Slug slug = Slug.random();

    @Autowired
    private Inquiries inquiries;

    @Autowired
    private Advisor advisor;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Offers offers;

    @Autowired
    private CostModel model;

    @Autowired
    private LinkStore links;

    private static String address(Verdict verdict) {
        return "https://calendly.com/jane/" + verdict.id();
    }

    @BeforeEach
    void sharesALink() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        links.create(slug, new LinkContent(Practice.JANE, null, Answers.none(), List.of(), STEP), Token.random());
    }

    @AfterEach
    void forgetsTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void noNextStepChangesAnyVerdict() {
        List<String> moved = new ArrayList<>();
        int[] tried = {0};
        outcomes.each((index, answers) -> {
            Inquiry shared = inquiries.inquiry(form(answers));
            Verdict verdict = advisor.advise(shared.answers()).verdict();
            if (verdict != outcomes.verdict(index) || !isFor(offers.next(shared.referral(), verdict), verdict)) {
                moved.add(Questionnaire.write(answers).toString());
            }
            if (index % SAMPLE == 0) {
                assertThat(shared.costs(model))
                        .isEqualTo(shared.with(Referral.NONE).costs(model));
            }
            tried[0]++;
        });
        assertThat(moved).isEmpty();
        assertThat(tried[0]).isEqualTo(outcomes.size());
    }

    private static boolean isFor(@Nullable NextStepView shown, @Nullable Verdict verdict) {
        return verdict == null
                ? shown == null
                : shown != null && address(verdict).equals(shown.target());
    }

    private Form form(Answers answers) {
        Map<String, String> parameters = new HashMap<>(Questionnaire.write(answers));
        parameters.put(Referral.LINK, slug.text());
        return Form.written(parameters);
    }
}
