package advisor.practice.response;

import advisor.questionnaire.Identified;
import java.util.Optional;
import java.util.stream.Stream;

/** How far a consultant has come with whoever sent a response. */
public enum LeadState implements Identified {
    /** Nothing has happened yet. */
    NEW,
    /** The consultant has been in touch. */
    CONTACTED,
    /** There is a contract. */
    WON,
    /** There will be none. */
    LOST;

    /** The state with this id; empty if there is none. */
    public static Optional<LeadState> find(String id) {
        return Stream.of(values()).filter(state -> state.id().equals(id)).findFirst();
    }
}
