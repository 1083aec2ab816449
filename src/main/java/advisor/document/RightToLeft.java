package advisor.document;

import com.openhtmltopdf.bidi.BidiReorderer;

/** Writes Hebrew and Arabic from right to left: letters joined, then in the order of their places. */
final class RightToLeft implements BidiReorderer {

    /** Each next to the one that mirrors it. */
    private static final String BRACKETS = "()[]{}<>«»‹›";

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder mirrored = new StringBuilder();
        text.chars().forEach(character -> mirrored.append(mirrored((char) character)));
        // A mark comes before its letter then: that is where these faces draw it from.
        return mirrored.reverse().toString();
    }

    private static char mirrored(char character) {
        int place = BRACKETS.indexOf(character);
        return place < 0 ? character : BRACKETS.charAt(place ^ 1);
    }

    @Override
    public String shapeText(String text) {
        return ArabicLetters.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicLetters.separated(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
