package advisor.bench;

import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.questionnaire.WholeNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Founders with answers of their own: each of them asks for addresses that nobody asked for before. */
final class Founders {

    private final Random random;

    /** The same founders whenever the seed is the same. */
    Founders(long seed) {
        random = new Random(seed);
    }

    /** Answers to every question that is asked. */
    Map<String, String> answers() {
        Map<String, String> typed = new LinkedHashMap<>();
        for (Question<?> question : Questionnaire.QUESTIONS) {
            typed.put(question.id(), answer(question));
        }
        return Questionnaire.write(Questionnaire.read(typed.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))))
                .answers());
    }

    private String answer(Question<?> question) {
        if (question instanceof WholeNumber) {
            return String.valueOf(1 + random.nextInt(question == Questionnaire.HEADCOUNT ? 900 : 90_000));
        }
        return question.choices().get(random.nextInt(question.choices().size()));
    }

    /** The canonical address of the advice for new answers. */
    String advice(String rules) {
        return "/advice?" + query(answers()) + "&rules=" + rules;
    }

    /** The page of a random question, with new answers to those before it. */
    String question() {
        List<Map.Entry<String, String>> answers = new ArrayList<>(answers().entrySet());
        int place = random.nextInt(answers.size());
        String before = answers.subList(0, place).stream().map(Object::toString).collect(Collectors.joining("&"));
        return "/questions/" + answers.get(place).getKey() + (before.isEmpty() ? "" : "?" + before);
    }

    /** What the first visitors open: the start page, questions and advice. */
    List<String> firstPages(int number, String rules) {
        List<String> pages = new ArrayList<>();
        for (int page = 0; page < number; page++) {
            pages.add(page % 5 == 4 ? advice(rules) : page % 5 == 0 ? "/" : question());
        }
        return pages;
    }

    /** Answers as an address carries them. */
    static String query(Map<String, String> answers) {
        return answers.entrySet().stream().map(Object::toString).collect(Collectors.joining("&"));
    }
}
