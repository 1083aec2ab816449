package advisor.document;

import java.util.regex.Pattern;

/** Leaves out of a text what no face can show, instead of boxes. */
final class Legible {

    /** What stands for letters left out. */
    static final String GAP = "[…]";

    /** Stand for a letter and for a sign left out. Neither can be in a text: they are not characters. */
    private static final int LETTER = 0xFDD0;

    private static final int SIGN = 0xFDD1;

    /** More signs, and what joins or varies them. */
    private static final String REST = "[\uFDD1\u200D\uFE0F]*";

    private static final Pattern LETTERS = Pattern.compile("\uFDD1*\uFDD0[\uFDD0\uFDD1]*(?: [\uFDD0\uFDD1]+)*");

    /** Signs that stand where a word does: without them a sentence lacks one. */
    private static final Pattern SIGN_AS_WORD = Pattern.compile("(?<![^\\s>])\uFDD1" + REST + "(?=[.,:;!?’])");

    private static final Pattern SIGNS = Pattern.compile(" ?\uFDD1" + REST);

    private final Faces faces;

    Legible(Faces faces) {
        this.faces = faces;
    }

    /** The text with {@link #GAP} for letters that no face has, and without emoji and other signs. */
    String text(String text) {
        StringBuilder marked = new StringBuilder();
        text.codePoints().map(this::marked).filter(character -> character >= 0).forEach(marked::appendCodePoint);
        String letters = LETTERS.matcher(marked).replaceAll(GAP);
        String words = SIGN_AS_WORD.matcher(letters).replaceAll(GAP);
        return SIGNS.matcher(words).replaceAll("");
    }

    /** The character itself or what stands for it; less than 0 for one that is not seen by itself. */
    private int marked(int character) {
        if (character < 0x20 || faces.have(character)) {
            return character;
        }
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.CONTROL, Character.SURROGATE -> -1;
            default -> Character.isLetterOrDigit(character) ? LETTER : SIGN;
        };
    }
}
