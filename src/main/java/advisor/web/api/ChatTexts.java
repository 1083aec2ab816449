package advisor.web.api;

import advisor.practice.link.Link;
import advisor.practice.response.Response;
import advisor.practice.response.Sent;
import advisor.web.language.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Announces responses in a few sentences: who, what and when, and nothing that opens the inbox. */
@Component
class ChatTexts {

    private final Words words;

    ChatTexts(Words words) {
        this.words = words;
    }

    /** The text of a message of this type, in the current language. */
    String text(String type, Link link, Response response) {
        Sent sent = response.sent();
        Stream<String> test = type.equals(MessageJson.TEST) ? Stream.of(words.text("api.text.test")) : Stream.empty();
        return Stream.concat(
                        test,
                        Stream.of(
                                words.text("api.text.received", who(sent), name(link, sent)),
                                words.text(
                                        sent.settled() ? "api.text.settled" : "api.text.unsettled",
                                        words.verdict(sent.verdict())),
                                words.text("api.text.when", words.moment(response.received()))))
                .collect(Collectors.joining("\n"));
    }

    /** What follows {@code /l/} in the address that the prospect came by. */
    private static String name(Link link, Sent sent) {
        return sent.label().isEmpty() ? link.slug().text() : link.slug() + "/" + sent.label();
    }

    private String who(Sent sent) {
        String name = SafeLine.of(sent.sender().name());
        String company = SafeLine.of(sent.sender().company());
        String somebody = name.isEmpty() ? words.text("api.text.somebody") : name;
        return company.isEmpty() ? somebody : words.text("api.text.who", somebody, company);
    }
}
