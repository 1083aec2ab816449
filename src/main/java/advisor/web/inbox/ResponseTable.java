package advisor.web.inbox;

import advisor.advice.Advice;
import advisor.advice.Advisor;
import advisor.document.Table;
import advisor.practice.link.Link;
import advisor.practice.response.Lead;
import advisor.practice.response.Response;
import advisor.practice.response.Sent;
import advisor.questionnaire.Identified;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.inquiry.Referral;
import advisor.web.language.Languages;
import advisor.web.manage.ManagedLink;
import advisor.web.page.SiteAddress;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes responses as a table that opens in spreadsheets: one row each, one column for each question. */
@Component
class ResponseTable {

    /** A moment in UTC as spreadsheets read, and so sort it. */
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .toFormatter(Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Advisor advisor;
    private final Links links;
    private final SiteAddress site;

    ResponseTable(Advisor advisor, Links links, SiteAddress site) {
        this.advisor = advisor;
        this.links = links;
        this.site = site;
    }

    private static List<String> header(boolean readOnly) {
        return Stream.of(
                        Stream.of(
                                "id",
                                "link",
                                "label",
                                "received",
                                "name",
                                "company",
                                "email",
                                "note",
                                "verdict",
                                "mentions",
                                "settled",
                                "rules"),
                        Questionnaire.QUESTIONS.stream().map(Question::id),
                        Stream.of("changed-prefilled", "advice", "state"),
                        readOnly ? Stream.<String>of() : Stream.of("private-note"))
                .flatMap(names -> names)
                .toList();
    }

    /** The table, with its header; with the private notes only for whoever manages the link. */
    String text(ManagedLink managed, List<Response> responses) {
        return Table.csv(
                Languages.current(),
                Stream.concat(
                        Stream.of(header(managed.readOnly())),
                        responses.stream().map(response -> cells(managed, response))));
    }

    private List<String> cells(ManagedLink managed, Response response) {
        Link link = managed.link();
        Lead lead = response.lead();
        Sent sent = response.sent();
        Map<String, String> answers = Questionnaire.write(sent.answers());
        return Stream.of(
                        Stream.of(
                                response.id().toString(),
                                link.slug().text(),
                                sent.label(),
                                MOMENT.format(response.received().truncatedTo(ChronoUnit.SECONDS)),
                                sent.sender().name(),
                                sent.sender().company(),
                                sent.sender().email(),
                                sent.sender().note(),
                                sent.verdict() == null ? "" : sent.verdict().id(),
                                mentions(sent),
                                String.valueOf(sent.settled()),
                                sent.rules()),
                        Questionnaire.QUESTIONS.stream().map(question -> answers.getOrDefault(question.id(), "")),
                        Stream.of(
                                joined(response.changed().stream().map(Question::id)),
                                advice(link, sent),
                                lead.state().id()),
                        managed.readOnly() ? Stream.<String>of() : Stream.of(lead.note()))
                .flatMap(cells -> cells)
                .toList();
    }

    /** What today's rules add to the recommendation; nothing if they lead to another one. */
    private String mentions(Sent sent) {
        Advice advice = advisor.advise(sent.answers());
        return advice.verdict() == sent.verdict()
                ? joined(advice.mentions().stream().map(Identified::id))
                : "";
    }

    private static String joined(Stream<String> ids) {
        return ids.collect(Collectors.joining(" "));
    }

    private String advice(Link link, Sent sent) {
        return site.of(links.advice(Inquiry.of(sent, Referral.of(link, sent.label()))));
    }
}
