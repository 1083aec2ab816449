package advisor.web.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import advisor.RuleBooks;
import advisor.advice.Bearing;
import advisor.advice.Decision;
import advisor.advice.Mention;
import advisor.advice.Order;
import advisor.advice.Rule;
import advisor.advice.Strength;
import advisor.advice.Verdict;
import advisor.brief.BriefBook;
import advisor.brief.Deliverable;
import advisor.brief.Half;
import advisor.brief.Kind;
import advisor.brief.Part;
import advisor.brief.Term;
import advisor.cost.Assumption;
import advisor.cost.Path;
import advisor.outbound.DestinationMistake;
import advisor.outbound.Ending;
import advisor.practice.link.Accent;
import advisor.practice.response.LeadState;
import advisor.practice.response.Prefill;
import advisor.practice.visit.Visit;
import advisor.practice.webhook.DeliveryState;
import advisor.practice.webhook.WebhookFormat;
import advisor.precedent.Evidence;
import advisor.precedent.Fit;
import advisor.questionnaire.Identified;
import advisor.questionnaire.Mistake;
import advisor.questionnaire.Ownership;
import advisor.questionnaire.Problem;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.questionnaire.SeveralChoices;
import advisor.questionnaire.WholeNumber;
import advisor.web.inquiry.Referral;
import advisor.web.page.Route;
import advisor.web.page.Route.Trait;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word has a place where it is used, and every place has its words. */
class MessagesTests {

    private static final java.nio.file.Path MAIN = java.nio.file.Path.of("src/main");
    private static final java.nio.file.Path RESOURCES = MAIN.resolve("resources");
    private static final java.nio.file.Path ENGLISH = RESOURCES.resolve("messages.properties");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");

    /** What can be the same word in another language. */
    private static final List<String> SAME_ANYWHERE = List.of(
            "site.name",
            "site.foot.api",
            "brief.part.budget",
            "send.name",
            "variants.name",
            "manage.part.webhook",
            "webhook.heading",
            "webhook.format.standard",
            "webhook.format.text",
            "keep.pdf",
            "keep.markdown");

    private static final Pattern KEY = Pattern.compile("(?:#\\{|\")([a-z][a-z-]*(?:\\.[a-z0-9-]+)+)(?=[\"}(])");

    @Test
    void everythingThatNeedsWordsHasThem() throws IOException {
        assertThat(words().stringPropertyNames()).containsAll(needed());
    }

    @Test
    void noWordsAreLeftOver() throws IOException {
        assertThat(needed()).containsAll(words().stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTextHasAnApostropheThatFormattingWouldSwallow(java.nio.file.Path file) throws IOException {
        assertThat(words(file).values()).noneMatch(text -> text.toString().contains("'"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextCanBeFormatted(java.nio.file.Path file) throws IOException {
        words(file)
                .forEach((key, text) -> assertThatCode(() -> new MessageFormat(text.toString()))
                        .as("%s", key)
                        .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("files")
    void noKeyIsThereTwice(java.nio.file.Path file) {
        assertThat(text(file).lines().filter(line -> line.matches("[a-z].*")).map(line -> line.split("[ =]", 2)[0]))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyLanguageHasTheSameKeys(java.nio.file.Path file) throws IOException {
        assertThat(words(file).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(words().stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyLanguageSaysWhatEnglishSays(java.nio.file.Path file) throws IOException {
        Properties english = words();
        words(file)
                .forEach((key, text) -> assertThat(placeholders(text))
                        .as("%s", key)
                        .isEqualTo(placeholders(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyLanguageSaysItInItsOwnWords(java.nio.file.Path file) throws IOException {
        Properties english = words();
        assertThat(words(file).entrySet().stream()
                        .filter(entry -> hasWords(entry.getValue()))
                        .filter(entry -> entry.getValue().equals(english.get(entry.getKey())))
                        .map(entry -> entry.getKey().toString()))
                .isSubsetOf(SAME_ANYWHERE);
    }

    static List<java.nio.file.Path> files() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.list(RESOURCES)) {
            return files.filter(file -> file.getFileName().toString().matches("messages.*\\.properties"))
                    .toList();
        }
    }

    static List<java.nio.file.Path> translations() throws IOException {
        return files().stream().filter(file -> !file.equals(ENGLISH)).toList();
    }

    private static Set<String> placeholders(Object text) {
        return PLACEHOLDER
                .matcher(text.toString())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static boolean hasWords(Object text) {
        return text.toString().replaceAll("\\{[^}]*}", "").matches("(?s).*\\p{L}.*");
    }

    private static Set<String> needed() throws IOException {
        Set<String> needed = new TreeSet<>(used());
        questions().forEach(needed::add);
        rules().forEach(needed::add);
        constants().forEach(needed::add);
        return needed;
    }

    /** Keys that a template or a class writes out in full. */
    private static Set<String> used() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(MAIN)) {
            Set<String> families = words().stringPropertyNames().stream()
                    .map(key -> key.substring(0, key.indexOf('.') + 1))
                    .collect(Collectors.toSet());
            return files.filter(file -> file.toString().matches(".*/(web/.*\\.java|templates/.*\\.(html|md))"))
                    .flatMap(file -> KEY.matcher(text(file)).results().map(match -> match.group(1)))
                    .filter(key -> families.contains(key.substring(0, key.indexOf('.') + 1)))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> questions() {
        return Questionnaire.QUESTIONS.stream()
                .flatMap(question -> Stream.concat(
                        parts(question).map(part -> "question." + question.id() + "." + part),
                        question.choices().stream()
                                .filter(choice ->
                                        !choice.equals(Question.UNSURE) && !choice.equals(SeveralChoices.NONE))
                                .map(choice -> "question." + question.id() + ".option." + choice)));
    }

    private static Stream<String> parts(Question<?> question) {
        Stream<String> number = question instanceof WholeNumber ? Stream.of("unit", "answer", "example") : Stream.of();
        Stream<String> condition = question.dependsOn().isPresent() ? Stream.of("asked-when") : Stream.of();
        return Stream.of(Stream.of("title", "short", "hint", "why"), number, condition)
                .flatMap(part -> part);
    }

    private static Stream<String> rules() {
        return Rule.all().map(Words::key).flatMap(key -> Stream.of(key, key + ".name", key + ".while"));
    }

    private static Stream<String> constants() {
        return Stream.of(
                        ids("verdict.", Verdict.values()),
                        ids("advice.side.", Verdict.values()),
                        ids("verdict.sentence.", Verdict.values()).filter(key -> !key.endsWith(".neither")),
                        ids("verdict.sentence.", Mention.EXPERIMENT_FIRST, Mention.ALREADY_COVERED),
                        ids("mention.", Mention.values()),
                        ids("verdict.sentence.", Order.WEAK_SIGNALS_ONLY, Order.DEFINE_FIRST),
                        ids("advice.weighed.", Decision.STOPPED, Decision.COVERED, Decision.SEQUENCED),
                        ids("strength.", Strength.values()),
                        ids("decision.", Decision.values()).filter(key -> !key.endsWith(".sequenced")),
                        ids("decision.sequenced.", Verdict.CONSULTANT, Verdict.OFFICER),
                        RuleBooks.history().releases().stream().map(release -> "history." + release.version()),
                        ids("method.map.key.", Verdict.values()),
                        ids("here.verdict.", Verdict.values()),
                        ids("here.ownership.", Ownership.values()),
                        ids("here.problem.", Problem.values()),
                        ids("act.now.", Kind.values()),
                        ids("act.brief.", Kind.values()),
                        ids("commits.", Verdict.values()),
                        Stream.of("own", "perhaps", "scope", "second", "seat", "full-time", "covered", "nothing")
                                .map(bought -> "plan.what." + bought),
                        Stream.of("commits.covered"),
                        Stream.of("stops", "covers", "scope", "seat", "orders")
                                .flatMap(group ->
                                        Stream.of("title", "text").map(part -> "method.rules." + group + "." + part)),
                        Stream.of("retainers", "full-time", "small-bill", "headcount", "bounded-unowned", "experience")
                                .flatMap(id -> Stream.of("title", "says", "read")
                                        .map(part -> "method.collision." + id + "." + part)),
                        Stream.of(
                                        "advice",
                                        "options",
                                        "rules",
                                        "map",
                                        "shares",
                                        "collisions",
                                        "record",
                                        "limits",
                                        "history")
                                .map(part -> "method." + part + ".title"),
                        Stream.of("what", "gain", "loss", "end")
                                .flatMap(part -> Stream.concat(
                                        Stream.of("method.option." + part),
                                        ids("method.option.", Verdict.values()).map(key -> key + "." + part))),
                        ids("method.record.evidence.", Evidence.values()),
                        ids("method.record.fit.", Fit.values()),
                        ids("mistake.", Mistake.values()),
                        ids("assumption.", Assumption.values()),
                        ids(
                                        "assumption.",
                                        Assumption.SAVING,
                                        Assumption.PROJECT,
                                        Assumption.RETAINER,
                                        Assumption.CURRENCY,
                                        Assumption.RATE)
                                .map(key -> key + ".hint"),
                        ids("path.", Path.values()),
                        ids("path.", Path.values()).map(key -> key + ".basis"),
                        ids("compare.bearing.", Bearing.values()),
                        ids("compare.name.", web("compare.Side")),
                        ids("compare.mistake.", web("compare.LinkMistake")),
                        Stream.of("path.consultant.basis.extrapolated"),
                        ids("path.", Path.CONSULTANT, Path.CONSULTANT_THEN_OFFICER, Path.OFFICER)
                                .map(key -> key + ".basis.own"),
                        Stream.of("both", "project", "retainer", "none").map(priced -> "cost.own." + priced),
                        briefs(),
                        Stream.of("dollars", "amount", "option.unsure", "option.none", "option.unanswered"),
                        Stream.of(1, 2, 3).flatMap(days -> Stream.of("cost.days." + days, "cost.days.why." + days)),
                        Stream.of("nothing", "at-most", "above").map(band -> "band." + band),
                        ids("keep.after.", Verdict.values()),
                        ids("calendar.summary.", Verdict.values()),
                        ids("funnel.visit.", Visit.values()),
                        Stream.of("closed", "unreachable").map(kind -> "banner." + kind),
                        ids("limit.", web("limit.Limit")),
                        ids(
                                "error.way.",
                                Stream.of(Route.values())
                                        .filter(route -> route.has(Trait.NEARBY))
                                        .toArray(Route[]::new)),
                        ids("error.way.", web("manage.ManagePart")),
                        ids("accent.", Accent.values()),
                        ids("link-form.mistake.", web("link.FieldMistake")),
                        ids("link-form.", web("link.LinkField"))
                                .flatMap(key ->
                                        key.endsWith(".accent") ? Stream.of(key) : Stream.of(key, key + ".hint")),
                        ids("variants.mistake.", web("variant.VariantMistake")),
                        Stream.of("name", "label", "names")
                                .flatMap(field -> Stream.of("variants." + field, "variants." + field + ".hint")),
                        ids("manage.news.", web("manage.ManageNews")),
                        ids("manage.part.", web("manage.ManagePart")),
                        Stream.of("verdict", "q", "state", "since", "page")
                                .flatMap(name -> Stream.of("inbox.mistake." + name, "api.responses." + name)),
                        Stream.of("marked", "set", "sure-marked").map(place -> "inbox.mistake." + place),
                        ids("lead.state.", LeadState.values()),
                        ids("delivery.state.", DeliveryState.values()),
                        Stream.of("delivery.state.again"),
                        Stream.of(Ending.values()).map(MessagesTests::id).map(id -> "delivery.ending." + id),
                        Stream.of(DestinationMistake.values())
                                .map(MessagesTests::id)
                                .map(id -> "webhook.mistake." + id),
                        ids("webhook.format.", WebhookFormat.values()).flatMap(key -> Stream.of(key, key + ".hint")),
                        Stream.of("subscription.asked", "subscription.confirmed", "ended", "ended.unknown")
                                .flatMap(text -> Stream.of("mail." + text, "mail." + text + ".text")),
                        ids("send.title.", Referral.Kind.values()),
                        ids("send.lead.", Referral.Kind.values()),
                        Stream.of("name", "company", "email", "note")
                                .flatMap(field -> Stream.of("send." + field, "send." + field + ".hint")),
                        ids("prefill.", Prefill.values()).filter(key -> !key.endsWith(".none")),
                        Stream.of("none", "bill", "pays").map(key -> "cost.break-even." + key),
                        Stream.of("stored", "sent", "links", "counted", "logs", "others", "delete")
                                .flatMap(part -> Stream.of("privacy." + part + ".title", "privacy." + part + ".text")),
                        Stream.of(400, 403, 404, 405, 406, 408, 413, 415, 429, 500, 503)
                                .flatMap(code -> Stream.of("error.title." + code, "error.text." + code)))
                .flatMap(keys -> keys);
    }

    private static Stream<String> briefs() {
        return Stream.of(
                        Stream.of(Kind.values())
                                .flatMap(kind ->
                                        Stream.of("title.", "lead.", "next.").map(text -> "brief." + text + kind.id())),
                        ids("brief.part.", Part.values()),
                        ids("brief.half.", Half.values()),
                        ids("brief.term.", Term.values()),
                        BriefBook.ITEMS.stream().map(item -> "brief." + item.key()),
                        ids("brief.deliverable.", Deliverable.values()).map(key -> key + ".accepted"))
                .flatMap(keys -> keys);
    }

    /** The constants of a package that keeps them to itself. */
    private static Identified[] web(String type) {
        try {
            return (Identified[]) Class.forName("advisor.web." + type).getEnumConstants();
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Stream<String> ids(String prefix, Identified... constants) {
        return Stream.of(constants).map(constant -> prefix + constant.id());
    }

    private static String text(java.nio.file.Path file) {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new java.io.UncheckedIOException(exception);
        }
    }

    private static Properties words() throws IOException {
        return words(ENGLISH);
    }

    private static Properties words(java.nio.file.Path file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
