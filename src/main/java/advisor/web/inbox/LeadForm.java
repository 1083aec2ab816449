package advisor.web.inbox;

import advisor.practice.response.Lead;
import advisor.practice.response.LeadState;
import advisor.practice.response.Sender;
import advisor.text.Ends;
import advisor.text.Invisible;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a consultant typed about a response, right or wrong.
 *
 * @param state the id of a state
 * @param note a note; empty for none
 */
record LeadForm(String state, String note) {

    /** The id of the field for the state. */
    static final String STATE = "state";

    /** The id of the field for the note. */
    static final String NOTE = "private-note";

    private static final Pattern LINES = Pattern.compile(Sender.LINES);

    /** What the form sent. A note that came twice has its values on lines of their own. */
    static LeadForm of(MultiValueMap<String, String> typed) {
        return new LeadForm(joined(STATE, typed), Ends.trimmed(Invisible.takenOut(joined(NOTE, typed))));
    }

    private static String joined(String name, MultiValueMap<String, String> typed) {
        return String.join("\n", typed.getOrDefault(name, List.of()));
    }

    /** What is kept already. */
    static LeadForm of(Lead lead) {
        return new LeadForm(lead.state().id(), lead.note());
    }

    /** What is to be kept; empty if anything is wrong. */
    Optional<Lead> lead() {
        return noteMistake() == null ? LeadState.find(state).map(known -> new Lead(known, note)) : Optional.empty();
    }

    /** What is wrong with the state; null if nothing is. */
    @Nullable
    String stateMistake() {
        return LeadState.find(state).isPresent() ? null : "lead.mistake.state";
    }

    /** What is wrong with the note; null if nothing is. */
    @Nullable
    String noteMistake() {
        if (note.length() > Lead.LONGEST_NOTE) {
            return "send.mistake.too-long";
        }
        return LINES.matcher(note).matches() ? null : "send.mistake.characters";
    }
}
