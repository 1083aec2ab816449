package advisor.web.advice;

import advisor.advice.Advice;
import advisor.brief.Kind;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.language.Words;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what to do after reading the advice. */
@Component
class NextSteps {

    private final Words words;
    private final Links links;

    NextSteps(Words words, Links links) {
        this.words = words;
        this.links = links;
    }

    /**
     * The next step. Where there is no brief yet, it is the question to answer first.
     *
     * @param first that question; null only if the verdict is settled
     */
    NextStep step(Advice advice, Inquiry inquiry, @Nullable AnswerLine first) {
        Kind kind = Kind.of(advice);
        String text = words.name("brief.next.", kind);
        if (kind == Kind.NOT_YET) {
            AnswerLine question = Objects.requireNonNull(first);
            return new NextStep(text, question.title(), question.change());
        }
        return new NextStep(text, words.name("brief.next.link.", kind), links.brief(inquiry));
    }

    /** What to do after reading the advice. */
    record NextStep(String text, String label, String address) {}
}
