package advisor.document;

import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A face to print with; the first one that has a character prints it. */
enum Face {
    /** Latin, Greek, Cyrillic and Hebrew; comes with PDFBox. */
    LATIN("Liberation Sans", "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"),

    /** Arabic, the scripts of India and of South East Asia, Georgian, Ethiopic. */
    WORLD("Noto Sans", "/fonts/sans/NotoSansMerged-Regular.ttf"),

    /** Armenian. */
    ARMENIAN("Noto Sans Armenian", "/optional/fonts/sans/NotoSansArmenian-Regular.ttf", UnicodeScript.ARMENIAN),

    /** Chinese, Japanese and Korean; 18 MB, and so only in a build that asks for it. */
    EAST_ASIAN(
            "Noto Sans CJK TC",
            "/optional/fonts/sans/NotoSansCJKtc-Regular.ttf",
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    private final String family;
    private final String file;
    private final Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);

    Face(String family, String file, UnicodeScript... scripts) {
        this.family = family;
        this.file = file;
        this.scripts.addAll(Set.of(scripts));
    }

    /** What the sheet calls it. */
    String family() {
        return family;
    }

    /** Whether the face came along. */
    boolean isThere() {
        return Face.class.getResource(file) != null;
    }

    /** Whether it is worth opening for a character; punctuation belongs to no script. */
    boolean mayHave(int character) {
        UnicodeScript script = UnicodeScript.of(character);
        return scripts.isEmpty()
                || scripts.contains(script)
                || (this == EAST_ASIAN && script == UnicodeScript.COMMON && isWide(character));
    }

    private static boolean isWide(int character) {
        return (character >= 0x3000 && character < 0x3400) || (character >= 0xFF00 && character < 0xFFF0);
    }

    /** Opens the face, to be closed by the caller. */
    TrueTypeFont open() throws IOException {
        try (InputStream stream = Objects.requireNonNull(Face.class.getResourceAsStream(file), file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            // To look for ligatures takes longer than all the rest, and they only get in the way of a search.
            font.setEnableGsub(false);
            return font;
        }
    }
}
