package advisor.practice.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.database.Token;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodeTests {

    private static final String WRITTEN = "0123-4567-89AB-CDEF-GHJK-MNPQ";

    @Test
    void standsInGroupsWithoutSignsThatLookAlike() {
        assertThat(RecoveryCode.of(Token.random()).secret())
                .matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){5}");
    }

    @Test
    void isTheSameForTheSameKeyAndForNoOther() {
        Token key = Token.random();

        assertThat(RecoveryCode.of(key).secret()).isEqualTo(RecoveryCode.of(key).secret());
        assertThat(RecoveryCode.of(key).secret())
                .isNotEqualTo(RecoveryCode.of(Token.random()).secret());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WRITTEN,
                "0123456789abcdefghjkmnpq",
                "O123 4567\t89ab–cdef ghjk.mnpq",
                "oI23-4567-89AB-CDEF-GHJK-MNPQ",
                " 0l23\u00A0-4567-89AB-\u200BCDEF-GHJK-MNPQ\n"
            })
    void isReadAsPeopleTypeIt(String typed) {
        assertThat(RecoveryCode.read(typed).map(RecoveryCode::secret)).contains(WRITTEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123-4567-89AB-CDEF-GHJK-MNP",
                "0123-4567-89AB-CDEF-GHJK-MNPQ-R",
                "0123-4567-89AB-CDEF-GHJK-MNPU",
                "0123-4567-89AB-CDEF-GHJK-MNPß"
            })
    void isNotReadFromWhatCanBeNone(String typed) {
        assertThat(RecoveryCode.read(typed)).isEmpty();
    }

    @Test
    void isKnownAgainByItsHashAndPrintsNoSecret() {
        RecoveryCode code = RecoveryCode.of(Token.random());

        assertThat(RecoveryCode.read(code.secret()).map(RecoveryCode::hash)).isEqualTo(Optional.of(code.hash()));
        assertThat(code.hash()).hasSize(64);
        assertThat(code.toString()).doesNotContain(code.secret());
    }
}
