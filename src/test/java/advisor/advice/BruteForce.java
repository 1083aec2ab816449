package advisor.advice;

import advisor.questionnaire.Addresses;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every completion of some answers, written out as addresses and read like addresses: a slow second opinion that shares
 * nothing with the product's own search but the rules. It knows the answers from the contract, not from the rules, and
 * leaves out the two questions that the contract gives none.
 */
record BruteForce(Answers answers, Map<Answers, Verdict> verdicts) {

    private static final Map<String, List<String>> ANSWERS = answersByQuestion();
    private static final Map<Question<?>, List<Answers>> READ = readByQuestion();

    /** The questions that a rule looks at. */
    private static final Set<String> RELEVANT = Set.of(
            "evidence",
            "problem",
            "ownership",
            "timeline",
            "stage",
            "ai-role",
            "experience",
            "shelved-strategy",
            "hiring",
            "practices",
            "monthly-ai-spend",
            "governance");

    private static Map<String, List<String>> answersByQuestion() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        List<String> yesOrNo = List.of("yes", "no");
        answers.put("evidence", yesOrNo);
        answers.put("problem", List.of("question", "evaluation", "function", "undefined"));
        answers.put("ownership", List.of("owner", "stretched", "nobody"));
        answers.put("timeline", List.of("under-4-weeks", "1-to-3-months", "3-to-12-months", "ongoing"));
        answers.put("stage", List.of("nothing-built", "designing", "building", "live"));
        answers.put("ai-role", List.of("core", "planned", "side"));
        answers.put("experience", yesOrNo);
        answers.put("shelved-strategy", yesOrNo);
        answers.put("hiring", yesOrNo);
        answers.put(
                "practices",
                List.of(
                        "none",
                        "evals",
                        "guardrails",
                        "evals,guardrails",
                        "tracing",
                        "retrieval,tool-tests,human-review",
                        "evals,tracing,retrieval,tool-tests,human-review",
                        "tracing,guardrails,human-review",
                        "evals,tracing,retrieval,guardrails,tool-tests,human-review"));
        answers.put("engineering-lead", yesOrNo);
        answers.put("headcount", List.of("1", "1000000"));
        answers.put("monthly-ai-spend", List.of("0", "1", "5000", "5001", "100000000"));
        answers.put("governance", List.of("yes", "partly", "no"));
        return answers;
    }

    /** Each answer, read from the address that holds it alone. */
    private static Map<Question<?>, List<Answers>> readByQuestion() {
        Map<Question<?>, List<Answers>> read = new HashMap<>();
        ANSWERS.forEach((id, choices) -> read.put(
                Questionnaire.find(id).orElseThrow(),
                choices.stream().map(choice -> alone(id, choice)).toList()));
        return read;
    }

    private static Answers alone(String id, String choice) {
        String condition = id.equals("practices") ? "stage=live&" : "";
        return Addresses.answers(condition + id + "=" + choice);
    }

    /** Random answers with at most so many completions; every question has the same chance to be open. */
    static Answers random(Random random, int most) {
        Map<String, String> query = new LinkedHashMap<>();
        int open = 1 + random.nextInt(9);
        ANSWERS.forEach((question, choices) -> {
            if (random.nextInt(14) >= open) {
                query.put(question, choices.get(random.nextInt(choices.size())));
            }
        });
        Answers answers =
                Questionnaire.read(Addresses.parameters(written(query))).answers();
        return atMost(answers) > most ? random(random, most) : answers;
    }

    private static String written(Map<String, String> query) {
        return query.entrySet().stream()
                .map(answer -> answer.getKey() + "=" + answer.getValue())
                .collect(Collectors.joining("&"));
    }

    private static long atMost(Answers answers) {
        return Questionnaire.QUESTIONS.stream()
                .filter(answers::isOpen)
                .filter(question -> question.isAsked(answers)
                        || question.dependsOn().filter(answers::isOpen).isPresent())
                .filter(READ::containsKey)
                .mapToLong(question ->
                        ANSWERS.getOrDefault(question.id(), List.of()).size())
                .reduce(1, Math::multiplyExact);
    }

    static BruteForce of(Answers answers, Advisor advisor) {
        Map<Answers, Verdict> verdicts = new HashMap<>();
        complete(answers, advisor, verdicts);
        return new BruteForce(answers, verdicts);
    }

    private static void complete(Answers answers, Advisor advisor, Map<Answers, Verdict> verdicts) {
        for (Question<?> question : Questionnaire.QUESTIONS) {
            if (answers.isOpen(question) && question.isAsked(answers) && READ.containsKey(question)) {
                others(question, answers).forEach(other -> complete(other, advisor, verdicts));
                return;
            }
        }
        Verdict verdict = advisor.advise(answers).verdict();
        verdicts.put(answers, verdict == null ? Verdict.values()[0] : verdict);
    }

    /** The same answers with every answer to this question in turn. */
    private static <T> Stream<Answers> others(Question<T> question, Answers answers) {
        return READ.getOrDefault(question, List.of()).stream()
                .map(read -> answers.with(question, Objects.requireNonNull(read.get(question)))
                        .onPath());
    }

    Set<Verdict> possible() {
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        possible.addAll(verdicts.values());
        return possible;
    }

    /** The open questions of which another answer, with all others kept, gives another verdict in some completion. */
    Set<Question<?>> couldChange() {
        Set<Question<?>> questions = new HashSet<>();
        for (Question<?> question : Questionnaire.path(answers)) {
            if (answers.isOpen(question) && verdicts.keySet().stream().anyMatch(each -> changes(question, each))) {
                questions.add(question);
            }
        }
        return questions;
    }

    private boolean changes(Question<?> question, Answers completion) {
        Verdict verdict = verdicts.get(completion);
        return !completion.isOpen(question)
                && others(question, completion).map(verdicts::get).anyMatch(other -> other != null && other != verdict);
    }

    /** How few answers have to be different for each other verdict, up to three, by trying all of them. */
    static Map<Verdict, Integer> distances(Answers answers, Verdict verdict, Advisor advisor) {
        Map<Verdict, Integer> distances = new EnumMap<>(Verdict.class);
        distances.put(verdict, 0);
        for (int changes = 1; changes <= 3 && distances.size() < Verdict.values().length; changes++) {
            measure(answers, answers, 0, changes, changes, advisor, distances);
        }
        distances.remove(verdict);
        return distances;
    }

    private static void measure(
            Answers from, Answers so, int first, int left, int changes, Advisor advisor, Map<Verdict, Integer> found) {
        if (left == 0) {
            Verdict reached = advisor.advise(so.onPath()).verdict();
            if (reached != null) {
                found.putIfAbsent(reached, changes);
            }
            return;
        }
        for (int next = first; next < Questionnaire.QUESTIONS.size(); next++) {
            for (Answers read : READ.getOrDefault(Questionnaire.QUESTIONS.get(next), List.of())) {
                Question<?> question = Questionnaire.QUESTIONS.get(next);
                if (RELEVANT.contains(question.id()) && !isOver(question, from, read)) {
                    measure(from, so.taking(question, read), next + 1, left - 1, changes, advisor, found);
                }
            }
        }
    }

    /** What cannot come true any more, for a question that is answered. */
    private static boolean isOver(Question<?> question, Answers from, Answers read) {
        if (from.isOpen(question)) {
            return false;
        }
        String now = Questionnaire.write(question, from).orElse("");
        String then = Questionnaire.write(question, read).orElse("");
        List<String> stages = List.of("nothing-built", "designing", "building", "live");
        return switch (question.id()) {
            case "evidence" -> then.equals("no");
            case "timeline" -> then.equals("under-4-weeks");
            case "problem" -> then.equals("undefined");
            case "monthly-ai-spend" -> then.equals("0");
            case "experience", "shelved-strategy" -> now.equals("yes");
            case "stage" -> stages.indexOf(then) < stages.indexOf(now);
            default -> false;
        };
    }
}
