package advisor.web.api;

import advisor.practice.link.Link;
import advisor.practice.response.InboxFilter;
import advisor.practice.response.Lead;
import advisor.practice.response.Response;
import advisor.practice.response.ResponseStore;
import advisor.web.api.Problems.WrongParameter;
import advisor.web.inbox.InboxForm;
import advisor.web.language.Words;
import advisor.web.manage.ManagedLink;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The inbox as JSON, for whoever sends the token of the private address in a header: never in the address. */
@RestController
class ResponsesController {

    private static final Map<String, String> PROBLEMS = Map.of(
            InboxForm.VERDICT, "not-offered",
            InboxForm.TEXT, "too-long",
            InboxForm.STATE, "not-offered",
            InboxForm.SINCE, "not-a-date",
            InboxForm.PAGE, "no-such-page");

    private final Bearers bearers;
    private final ResponseStore responses;
    private final ResponseJsons jsons;
    private final Problems problems;
    private final Words words;

    ResponsesController(Bearers bearers, ResponseStore responses, ResponseJsons jsons, Problems problems, Words words) {
        this.bearers = bearers;
        this.responses = responses;
        this.jsons = jsons;
        this.problems = problems;
        this.words = words;
    }

    @GetMapping(
            path = "/api/responses",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    ResponseEntity<Object> responses(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestParam MultiValueMap<String, String> parameters) {
        return bearers.link(authorization)
                .map(managed -> answer(managed, InboxForm.of(parameters)))
                .orElseGet(() -> problems.unauthorized(authorization == null));
    }

    private ResponseEntity<Object> answer(ManagedLink managed, InboxForm form) {
        Link link = managed.link();
        long total = responses.count(link, form.filter());
        int pages = InboxForm.pages(total);
        List<String> mistakes = form.mistakes(pages);
        return mistakes.isEmpty()
                ? ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(page(
                                managed,
                                form.filter(),
                                total,
                                form.number(pages).orElseThrow()))
                : problems.wrong(
                        mistakes.stream().map(name -> wrong(name, pages)).toList());
    }

    private ResponsesJson page(ManagedLink managed, InboxFilter filter, long total, int page) {
        long skipped = (page - 1L) * InboxForm.PAGE_SIZE;
        return new ResponsesJson(
                total,
                page,
                InboxForm.pages(total),
                responses.list(managed.link(), filter, skipped, InboxForm.PAGE_SIZE).stream()
                        .map(response -> lead(managed, response))
                        .toList());
    }

    private LeadJson lead(ManagedLink managed, Response response) {
        Lead lead = response.lead();
        return new LeadJson(
                jsons.json(managed.link(), response), lead.state().id(), managed.readOnly() ? null : lead.note());
    }

    private WrongParameter wrong(String name, int pages) {
        Stream<String> offered = name.equals(InboxForm.STATE) ? InboxForm.states() : InboxForm.verdicts();
        return new WrongParameter(
                name,
                PROBLEMS.getOrDefault(name, ""),
                words.text(
                        "api.responses." + name,
                        offered.collect(Collectors.joining(", ")),
                        InboxForm.LONGEST_TEXT,
                        pages));
    }

    /**
     * A page of an inbox as JSON.
     *
     * @param page the number of this page, from 1
     * @param responses the responses on this page, newest first
     */
    record ResponsesJson(long total, int page, int pages, List<LeadJson> responses) {}
}
