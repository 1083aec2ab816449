package advisor.web.api;

import advisor.web.language.Words;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers requests that cannot be answered, in the form of RFC 9457. */
@Component
class Problems {

    private static final String CHALLENGE = "Bearer realm=\"scope-or-seat\"";

    private final Words words;

    Problems(Words words) {
        this.words = words;
    }

    /** Parameters that cannot be read, each with an entry of its own. */
    ResponseEntity<Object> wrong(List<WrongParameter> wrong) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, words.text("api.problem"));
        problem.setProperty("errors", wrong);
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** A token that is missing, or that leads nowhere. */
    ResponseEntity<Object> unauthorized(boolean missing) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, missing ? CHALLENGE : CHALLENGE + ", error=\"invalid_token\"")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(
                        HttpStatus.UNAUTHORIZED, words.text("api.responses.unauthorized")));
    }

    /** A parameter that cannot be read, and why. */
    record WrongParameter(String parameter, String problem, String detail) {}
}
