package advisor.web.api;

import advisor.web.api.Problems.WrongParameter;
import advisor.web.inquiry.Form;
import advisor.web.inquiry.Inquiries;
import advisor.web.language.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The questions and the advice as JSON. */
@RestController
class ApiController {

    private final Inquiries inquiries;
    private final AdviceJsons advice;
    private final QuestionJsons questions;
    private final Words words;
    private final Problems problems;

    ApiController(Inquiries inquiries, AdviceJsons advice, QuestionJsons questions, Words words, Problems problems) {
        this.inquiries = inquiries;
        this.advice = advice;
        this.questions = questions;
        this.words = words;
        this.problems = problems;
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
        Form form = Form.of(parameters);
        List<WrongParameter> wrong = wrong(form);
        return wrong.isEmpty()
                ? ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(advice.json(inquiries.inquiry(form)))
                : problems.wrong(wrong);
    }

    private List<WrongParameter> wrong(Form form) {
        List<WrongParameter> wrong = new ArrayList<>();
        form.mistakes()
                .forEach((question, mistake) -> wrong.add(
                        new WrongParameter(question.id(), mistake.id(), words.mistakeInLink(question, mistake))));
        form.assumptionMistakes()
                .forEach((assumption, mistake) -> wrong.add(
                        new WrongParameter(assumption.id(), mistake.id(), words.mistake(assumption, mistake))));
        return wrong;
    }
}
