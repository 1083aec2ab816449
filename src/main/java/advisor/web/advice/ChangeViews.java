package advisor.web.advice;

import advisor.advice.Change;
import advisor.advice.Changes;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.language.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts what would change a verdict into words. */
@Component
public class ChangeViews {

    private final Changes changes;
    private final AnswerWords answers;
    private final Words words;
    private final Links links;

    ChangeViews(Changes changes, AnswerWords answers, Words words, Links links) {
        this.changes = changes;
        this.answers = answers;
        this.words = words;
        this.links = links;
    }

    /** What would change the verdict on an inquiry, the nearest first. */
    public List<ChangeView> views(Inquiry inquiry) {
        return changes.changes(inquiry.answers()).stream()
                .map(change -> view(change, inquiry))
                .toList();
    }

    private ChangeView view(Change change, Inquiry inquiry) {
        return new ChangeView(
                words.part(change.answer().question(), "short"),
                answers.text(change.answer()),
                words.answer(change.answer().question(), inquiry.answers()),
                words.name("verdict.", change.verdict()),
                links.advice(inquiry.with(change.answers())));
    }

    /**
     * One answer that would be different, and where it leads.
     *
     * @param question what was asked, in short
     * @param to the other answer
     * @param from the answer given
     * @param verdict the verdict it leads to, in a few words
     * @param address the advice with this answer changed
     */
    public record ChangeView(String question, String to, String from, String verdict, String address) {}
}
