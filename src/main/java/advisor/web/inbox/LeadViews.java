package advisor.web.inbox;

import advisor.practice.response.Lead;
import advisor.practice.response.LeadState;
import advisor.practice.response.Response;
import advisor.web.language.Words;
import advisor.web.manage.ManagedLink;
import advisor.web.page.Choice;
import advisor.web.page.Shown;
import advisor.web.page.TypedField;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares what consultants make of responses. */
@Component
class LeadViews {

    private final Words words;

    LeadViews(Words words) {
        this.words = words;
    }

    /** The name of a state. */
    String name(LeadState state) {
        return words.name("lead.state.", state);
    }

    /** Every state to choose from, with the one that has this id chosen. */
    List<Choice> states(String chosen) {
        return Stream.of(LeadState.values())
                .map(state -> new Choice(state.id(), name(state), state.id().equals(chosen)))
                .toList();
    }

    /** What the consultant makes of a response, and what was typed about it. */
    LeadView view(ManagedLink managed, Response response, LeadForm typed) {
        String address = managed.response(response.id()) + "/lead";
        return new LeadView(
                name(response.lead().state()),
                managed.readOnly()
                        ? null
                        : new LeadView.Form(
                                address, states(typed.state()), said(typed.stateMistake(), typed), note(typed)));
    }

    private TypedField note(LeadForm typed) {
        return new TypedField(
                LeadForm.NOTE,
                "lines",
                "off",
                words.text("lead.note"),
                words.text("lead.note.hint", Lead.LONGEST_NOTE),
                Shown.lines(typed.note()),
                Lead.LONGEST_NOTE,
                said(typed.noteMistake(), typed));
    }

    private @Nullable String said(@Nullable String mistake, LeadForm typed) {
        return mistake == null
                ? null
                : words.text(mistake, Lead.LONGEST_NOTE, typed.note().length());
    }
}
