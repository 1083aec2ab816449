package advisor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in the scripts that people write them in, as PDFBox reads them from a print. */
class PrintedNamesTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
                    Latin,      Ngũgĩ Łukasz,    Ngũgĩ Łukasz
                    Greek,      Ελένη Παππά,     Ελένη Παππά
                    Cyrillic,   Ольга Їжак,      Ольга Їжак
                    Hebrew,     דוד כהן,         דוד כהן
                    Arabic,     محمد علي,        محمد علي
                    pointed,    שָׁלוֹם,             שָׁלוֹם
                    lam-alef,   سلام,            سلام
                    Persian,    پژمان گیلانی,    پژمان گیلانی
                    Armenian,   Արամ,            Արամ
                    Georgian,   ნინო,            ნინო
                    Devanagari, सीता,             सीता
                    Bengali,    রানা,             রানা
                    Tamil,      கமலா,            கமலா
                    Thai,       สมชาย,            สมชาย
                    Japanese,   山田太郎,         山田太郎
                    kana,       さくら・サクラ,    さくら・サクラ
                    Chinese,    王小明,           王小明
                    Korean,     김철수,           김철수
                    rare,       𠮷田,             𠮷田
                    emoji,      Ana 🚀 Co,        Ana Co
                    family,     Ana 👩‍👩‍👧 Co,      Ana Co
                    only emoji, 🚀,               […]
                    Cherokee,   ᏣᎳᎩ ᎦᏬᏂ,         […]
                    """)
    void areReadAsTheyAreWritten(String script, String name, String read) throws IOException {
        Glyphs glyphs = new Glyphs();
        try (PDDocument pdf = Loader.loadPDF(printed("Shared by " + name + ". Not verified."))) {
            // A face draws 山 and the radical ⼭ alike: PDFBox reads either, and to Unicode they are compatible.
            String text = compatible(glyphs.getText(pdf));
            assertThat(text)
                    .contains(compatible("Shared by " + read + ". Not verified."))
                    .doesNotContain("#");
            assertThat(glyphs.missing).isEmpty();
        }
    }

    @Test
    void oneFaceIsEnoughForLatin() throws IOException {
        Faces faces = new Faces();
        try (faces) {
            assertThat(new Legible(faces).text("Ana: “5 %”\n–")).isEqualTo("Ana: “5 %”\n–");
            assertThat(faces).hasToString("[LATIN]");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                    דוד,  ד ו ד
                    محمد, ﺪ ﻤ ﺤ ﻣ
                    سلام, ﻡ ﻼ ﺳ
                    (דוד), ( ד ו ד )
                    """)
    void areShownFromRightToLeft(String name, String shown) {
        RightToLeft direction = new RightToLeft();
        assertThat(direction.reorderRTLTextToLTR(direction.shapeText(name))).isEqualTo(shown.replace(" ", ""));
    }

    private static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static byte[] printed(String markdown) {
        return new Print(
                        "Names",
                        null,
                        markdown,
                        "https://example.org/advice",
                        "example.org",
                        Locale.ENGLISH,
                        LocalDate.of(2026, 11, 23))
                .pdf();
    }

    /** Looks whether each glyph is in an embedded face. */
    private static final class Glyphs extends PDFTextStripper {

        private final List<String> missing = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition letter) {
            super.processTextPosition(letter);
            PDType0Font font = (PDType0Font) letter.getFont();
            for (int code : letter.getCharacterCodes()) {
                if (!font.isEmbedded() || code == 0) {
                    missing.add(letter.getUnicode());
                }
            }
        }
    }
}
