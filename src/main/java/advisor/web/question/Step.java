package advisor.web.question;

import java.util.List;
import org.springframework.util.MultiValueMap;

/** Where to go from a question's page: which of its buttons was pressed, if any. */
enum Step {
    /** Nowhere: the page is only looked at. */
    STAY,
    /** To the next question. */
    ON,
    /** To the advice. */
    ADVICE;

    private static final String BUTTON = "go";

    static Step of(MultiValueMap<String, String> parameters) {
        List<String> pressed = parameters.getOrDefault(BUTTON, List.of());
        return pressed.contains("advice") ? ADVICE : pressed.contains("on") ? ON : STAY;
    }
}
