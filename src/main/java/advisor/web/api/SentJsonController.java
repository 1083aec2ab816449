package advisor.web.api;

import advisor.practice.database.Token;
import advisor.practice.response.Response;
import advisor.practice.response.ResponseStore;
import advisor.web.inquiry.Referrals;
import advisor.web.page.Address;
import advisor.web.page.DescribedException;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What somebody sent, as JSON, for whoever has its address. */
@RestController
class SentJsonController {

    private static final String NAME = ContentDisposition.attachment()
            .filename("scope-or-seat" + Address.JSON)
            .build()
            .toString();

    private final ResponseStore responses;
    private final Referrals referrals;
    private final ResponseJsons jsons;

    SentJsonController(ResponseStore responses, Referrals referrals, ResponseJsons jsons) {
        this.responses = responses;
        this.referrals = referrals;
        this.jsons = jsons;
    }

    /**
     * A file with what is stored.
     *
     * @throws DescribedException with status 404 if nothing is stored under this key, or no longer
     */
    @GetMapping(Address.SENT + "{key}" + Address.JSON)
    ResponseEntity<ResponseJson> sent(@PathVariable String key) {
        return Token.read(key)
                .flatMap(responses::sent)
                .flatMap(this::json)
                .map(SentJsonController::file)
                .orElseThrow(() -> new DescribedException(HttpStatus.NOT_FOUND, "sent.title.nothing", "sent.nothing"));
    }

    private Optional<ResponseJson> json(Response response) {
        return responses
                .recipient(response)
                .map(slug ->
                        jsons.json(referrals.find(slug.text(), response.sent().label()), response));
    }

    private static ResponseEntity<ResponseJson> file(ResponseJson json) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, NAME)
                .body(json);
    }
}
