package advisor.web.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import advisor.practice.link.Label;
import advisor.practice.link.Variant;
import advisor.questionnaire.Answers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of names as they are pasted, beside a variant for Acme that there is. */
class NameListTests {

    private static final Variant ACME = new Variant(new Label("acme"), "Acme", Answers.none());

    private static NameList read(String typed) {
        return NameList.read(typed, new Naming(List.of(ACME)));
    }

    @Test
    void hasANameInEachLine() {
        assertThat(read("Initech\r\n\r\n  Hooli  \n").variants())
                .extracting(Variant::name, variant -> variant.label().text())
                .containsExactly(tuple("Initech", "initech"), tuple("Hooli", "hooli"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Globex,gx",
                "Globex, gx",
                "\"Globex\",\"gx\"",
                "Globex;gx",
                "Globex\tgx",
                "name,label\nGlobex,gx",
                "\uFEFF\"name\";\"label\";\"address\"\r\n\"Globex\";\"gx\"",
                "Globex,gx,,",
                "“Globex”,gx",
                "„Globex“;gx"
            })
    void hasALabelBehindTheName(String typed) {
        assertThat(read(typed).variants()).containsExactly(new Variant(new Label("gx"), "Globex", Answers.none()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Globex, Inc.\"", "“Globex, Inc.”", "„Globex, Inc.“", "Globex, Inc.\t"})
    void keepsACommaInQuotes(String typed) {
        assertThat(read(typed).variants()).extracting(Variant::name).containsExactly("Globex, Inc.");
    }

    @Test
    void numbersLabelsThatNamesSuggestTwice() {
        assertThat(read("ACME\nAcme!\nÄcme,acme-4\nacme").variants())
                .extracting(variant -> variant.label().text())
                .containsExactly("acme-2", "acme-3", "acme-4", "acme-5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme | NAME_TAKEN",
                "Other,acme | LABEL_TAKEN",
                "Globex, Inc. | NO_LABEL",
                "Globex,GX | NO_LABEL",
                "Globex,qr.svg | NO_LABEL",
                "Globex,gx,3 | TOO_MANY_CELLS",
                "\"Globex | OPEN_QUOTE",
                ",gx | NAME_MISSING",
                "Glo\uFFFDbex | HIDDEN_CHARACTERS",
                "Globex Globex Globex Globex Globex Globex Globex Globex Globex | NAME_TOO_LONG"
            })
    void namesTheLineThatIsWrong(String line, VariantMistake mistake) {
        assertThat(read("Initech\n" + line + "\nHooli").mistakes())
                .extracting(Named::line, Named::mistake)
                .containsExactly(tuple(2, mistake));
    }

    @Test
    void refusesTheSameTwice() {
        assertThat(read("Hooli\nHooli\nGlobex,gx\nOther,gx").mistakes())
                .extracting(Named::line, Named::mistake)
                .containsExactly(tuple(2, VariantMistake.NAME_TAKEN), tuple(4, VariantMistake.LABEL_TAKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "name", "name,label"})
    void hasNoLines(String typed) {
        assertThat(read(typed).lines()).isEmpty();
    }
}
