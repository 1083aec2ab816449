package advisor.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The questions in the order in which they are asked, read and written. */
public final class Questionnaire {

    /** Is there evidence that AI, not a simpler fix, solves a real problem? */
    public static final Question<YesOrNo> EVIDENCE = new OneChoice<>(1, "evidence", YesOrNo.class, true, null);

    /** How bounded is what the company needs? The one choice without "unsure": "undefined" says it better. */
    public static final Question<Problem> PROBLEM = new OneChoice<>(2, "problem", Problem.class, false, null);

    /** Who inside owns the outcome once outside help leaves? */
    public static final Question<Ownership> OWNERSHIP = new OneChoice<>(3, "ownership", Ownership.class, true, null);

    /** How long is outside help needed? */
    public static final Question<Timeline> TIMELINE = new OneChoice<>(4, "timeline", Timeline.class, true, null);

    /** How far is the AI work? */
    public static final Question<Stage> STAGE = new OneChoice<>(5, "stage", Stage.class, true, null);

    /** What will AI be for the company in the next twelve months? */
    public static final Question<AiRole> AI_ROLE = new OneChoice<>(6, "ai-role", AiRole.class, true, null);

    /** Has someone on the team run LLM systems in production? */
    public static final Question<YesOrNo> EXPERIENCE = new OneChoice<>(7, "experience", YesOrNo.class, true, null);

    /** Has a consultant's AI strategy been left unimplemented? */
    public static final Question<YesOrNo> SHELVED_STRATEGY =
            new OneChoice<>(8, "shelved-strategy", YesOrNo.class, true, null);

    /** Must AI engineers be hired in the next twelve months? */
    public static final Question<YesOrNo> HIRING = new OneChoice<>(9, "hiring", YesOrNo.class, true, null);

    /** Which running work does somebody actually do today? Asked when AI is live. */
    public static final Question<Set<Practice>> PRACTICES = new SeveralChoices<>(
            10, "practices", Practice.class, true, new Condition(STAGE, answers -> answers.is(STAGE, Stage.LIVE)));

    /** Does someone lead engineering as a whole? Asked unless AI has an owner with time. */
    public static final Question<YesOrNo> ENGINEERING_LEAD = new OneChoice<>(
            11,
            "engineering-lead",
            YesOrNo.class,
            true,
            new Condition(OWNERSHIP, answers -> !answers.is(OWNERSHIP, Ownership.OWNER)));

    /** How many people work in the company? */
    public static final Question<Integer> HEADCOUNT = new WholeNumber(12, "headcount", new NumberRange(1, 1_000_000));

    /** What do models, tools and AI infrastructure cost, in dollars a month? */
    public static final Question<Integer> MONTHLY_AI_SPEND =
            new WholeNumber(13, "monthly-ai-spend", new NumberRange(0, 100_000_000, true));

    /** Does someone govern that spend? Asked unless there is none. */
    public static final Question<Governance> GOVERNANCE = new OneChoice<>(
            14,
            "governance",
            Governance.class,
            true,
            new Condition(MONTHLY_AI_SPEND, answers -> !answers.is(MONTHLY_AI_SPEND, 0)));

    /** Who will build it? Asked unless AI is live. No rule: the article gives it none. */
    public static final Question<Builders> BUILDERS = new OneChoice<>(
            15, "builders", Builders.class, true, new Condition(STAGE, answers -> !answers.is(STAGE, Stage.LIVE)));

    /** Does it touch regulated or personal data, or decide about people? No rule: the article gives it none. */
    public static final Question<YesOrNo> SENSITIVE = new OneChoice<>(16, "sensitive", YesOrNo.class, true, null);

    /** Every question, in order. */
    public static final List<Question<?>> QUESTIONS = List.of(
            EVIDENCE,
            PROBLEM,
            OWNERSHIP,
            TIMELINE,
            STAGE,
            AI_ROLE,
            EXPERIENCE,
            SHELVED_STRATEGY,
            HIRING,
            PRACTICES,
            ENGINEERING_LEAD,
            HEADCOUNT,
            MONTHLY_AI_SPEND,
            GOVERNANCE,
            BUILDERS,
            SENSITIVE);

    private Questionnaire() {}

    /** The question with this id, if there is one. */
    public static Optional<Question<?>> find(String id) {
        return QUESTIONS.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The questions that these answers call for, in order. */
    public static List<Question<?>> path(Answers answers) {
        return QUESTIONS.stream().filter(question -> question.isAsked(answers)).toList();
    }

    /**
     * Reads answers by question id. Names that are no question's are ignored; answers to questions that are not asked
     * are dropped, right or wrong.
     */
    public static Submission read(Map<String, List<String>> typed) {
        Answers answers = Answers.none();
        Map<Question<?>, Mistake> mistakes = new LinkedHashMap<>();
        for (Question<?> question : QUESTIONS) {
            answers = reading(question, typed.getOrDefault(question.id(), List.of()), answers, mistakes);
        }
        Answers path = answers.onPath();
        mistakes.keySet().removeIf(question -> !question.isAsked(path));
        return new Submission(path, mistakes);
    }

    private static <T> Answers reading(
            Question<T> question, List<String> typed, Answers answers, Map<Question<?>, Mistake> mistakes) {
        Reading<T> reading = question.read(typed);
        if (reading instanceof Reading.Wrong<T> wrong) {
            mistakes.put(question, wrong.mistake());
        }
        if (reading instanceof Reading.Known<T> known) {
            return answers.with(question, known.value());
        }
        return reading instanceof Reading.Unsure<T> ? answers.withUnsure(question) : answers;
    }

    /** Writes the answers by question id, in the order of the questions; unanswered questions are left out. */
    public static Map<String, String> write(Answers answers) {
        Map<String, String> written = new LinkedHashMap<>();
        for (Question<?> question : QUESTIONS) {
            write(question, answers).ifPresent(value -> written.put(question.id(), value));
        }
        return written;
    }

    /** Writes the answer to one question; empty if it is unanswered. */
    public static <T> Optional<String> write(Question<T> question, Answers answers) {
        T known = answers.get(question);
        if (known != null) {
            return Optional.of(question.write(known));
        }
        return answers.isUnsure(question) ? Optional.of(Question.UNSURE) : Optional.empty();
    }
}
