package advisor.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Joins Arabic letters: each gets the form that its neighbours ask for (Unicode's presentation forms). */
final class ArabicLetters {

    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;

    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';

    /** Each letter's forms: isolated, final, and if it joins the next one initial and medial. */
    private static final Map<String, List<Character>> FORMS = forms();

    private ArabicLetters() {}

    /** The text with its letters joined; one without Arabic is the same. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            String ligature = ligature(text, at);
            String letter = ligature == null ? text.substring(at, at + 1) : ligature;
            joined.append(
                    form(letter, joinsNext(before(text, at)), joinsPrevious(after(text, at + letter.length() - 1))));
            at += letter.length() - 1;
        }
        return joined.toString();
    }

    /** The letters themselves. */
    static String separated(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static @Nullable String ligature(String text, int at) {
        String pair = text.substring(at, Math.min(at + 2, text.length()));
        return pair.length() == 2 && FORMS.containsKey(pair) ? pair : null;
    }

    private static String form(String letter, boolean afterJoin, boolean beforeJoin) {
        List<Character> forms = FORMS.getOrDefault(letter, List.of());
        boolean next = beforeJoin && forms.size() > INITIAL;
        int form = afterJoin ? (next ? MEDIAL : FINAL) : (next ? INITIAL : 0);
        return form < forms.size() ? forms.get(form).toString() : letter;
    }

    private static boolean joinsNext(char letter) {
        return letter == TATWEEL
                || FORMS.getOrDefault(String.valueOf(letter), List.of()).size() > INITIAL;
    }

    private static boolean joinsPrevious(char letter) {
        return letter == TATWEEL
                || FORMS.getOrDefault(String.valueOf(letter), List.of()).size() > FINAL;
    }

    private static char before(String text, int at) {
        int before = at - 1;
        while (before >= 0 && isMark(text.charAt(before))) {
            before--;
        }
        return before < 0 ? ' ' : text.charAt(before);
    }

    private static char after(String text, int at) {
        int after = at + 1;
        while (after < text.length() && isMark(text.charAt(after))) {
            after++;
        }
        return after < text.length() ? text.charAt(after) : ' ';
    }

    private static boolean isMark(char character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static Map<String, List<Character>> forms() {
        Map<String, List<Character>> forms = new HashMap<>();
        IntStream.concat(
                        IntStream.rangeClosed('\uFB50', '\uFBB1'),
                        IntStream.concat(
                                IntStream.rangeClosed('\uFBD3', '\uFBE7'), IntStream.rangeClosed('\uFBFC', '\uFBFF')))
                .forEach(form -> add(forms, (char) form));
        IntStream.rangeClosed('\uFE80', '\uFEFC').forEach(form -> add(forms, (char) form));
        return forms;
    }

    private static void add(Map<String, List<Character>> forms, char form) {
        String letter = separated(String.valueOf(form));
        if (letter.length() == 1 || letter.charAt(0) == LAM) {
            forms.computeIfAbsent(letter, key -> new ArrayList<>()).add(form);
        }
    }
}
