package advisor.web.api;

import advisor.questionnaire.Mistake;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.questionnaire.Submission;
import advisor.web.Words;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The questions and the advice as JSON. */
@RestController
class ApiController {

    private final AdviceJsons advice;
    private final QuestionJsons questions;
    private final Words words;

    ApiController(AdviceJsons advice, QuestionJsons questions, Words words) {
        this.advice = advice;
        this.questions = questions;
        this.words = words;
    }

    @GetMapping(path = "/api/questions", produces = MediaType.APPLICATION_JSON_VALUE)
    List<QuestionJson> questions() {
        return questions.all();
    }

    /** The advice; a problem with one entry for each wrong parameter if there is one. */
    @GetMapping(
            path = "/api/advice",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    ResponseEntity<Object> advice(@RequestParam MultiValueMap<String, String> parameters) {
        Submission submission = Questionnaire.read(parameters);
        return submission.mistakes().isEmpty()
                ? ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(advice.json(submission.answers()))
                : ResponseEntity.badRequest()
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem(submission.mistakes()));
    }

    private ProblemDetail problem(Map<Question<?>, Mistake> mistakes) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, words.text("api.problem"));
        problem.setProperty(
                "errors",
                mistakes.entrySet().stream()
                        .map(mistake -> new WrongParameter(
                                mistake.getKey().id(),
                                mistake.getValue().id(),
                                words.mistake(mistake.getKey(), mistake.getValue())))
                        .toList());
        return problem;
    }

    /** A parameter that cannot be read, and why. */
    record WrongParameter(String parameter, String problem, String detail) {}
}
