package advisor.advice;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The questions that a rule looks at, each with those that are asked because of its answer: the ways to answer at one
 * place do not depend on the others.
 */
final class Places {

    private final Alternatives alternatives;
    private final List<List<Question<?>>> questions;

    Places(Alternatives alternatives) {
        this.alternatives = alternatives;
        this.questions = alternatives.questions().stream()
                .filter(question -> question.dependsOn().isEmpty())
                .map(question -> place(question).toList())
                .toList();
    }

    private Stream<Question<?>> place(Question<?> first) {
        return Stream.concat(
                Stream.of(first),
                alternatives.questions().stream()
                        .filter(question ->
                                question.dependsOn().filter(first::equals).isPresent()));
    }

    /** The questions of each place, the one that the others depend on first. */
    List<List<Question<?>>> questions() {
        return questions;
    }

    /** Every way to answer at each place. */
    List<List<Answers>> ways() {
        return questions.stream().map(place -> ways(place, this::answered)).toList();
    }

    /** The same with every way to leave some of the questions open. */
    List<List<Answers>> waysSoFar() {
        return questions.stream()
                .map(place -> ways(place, (question, way) -> Stream.concat(answered(question, way), Stream.of(way))))
                .toList();
    }

    private static List<Answers> ways(
            List<Question<?>> place, BiFunction<Question<?>, Answers, Stream<Answers>> further) {
        List<Answers> ways = List.of(Answers.none());
        for (Question<?> question : place) {
            ways = ways.stream()
                    .flatMap(way -> question.isAsked(way) ? further.apply(question, way) : Stream.of(way))
                    .toList();
        }
        return ways;
    }

    private Stream<Answers> answered(Question<?> question, Answers way) {
        return alternatives.of(question).stream().map(answer -> answer.in(way));
    }
}
