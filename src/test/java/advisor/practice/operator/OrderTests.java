package advisor.practice.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a command, and what starts the site. */
class OrderTests {

    @ParameterizedTest
    @CsvSource({
        "--backup=/tmp/a.sql, BACKUP, /tmp/a.sql",
        "--backup=a=b, BACKUP, a=b",
        "--restore=a.sql, RESTORE, a.sql",
        "--list-links, LIST_LINKS, ''",
        "--help, HELP, ''",
        "--close-link=jane, CLOSE_LINK, jane",
        "--new-private-address=jane, NEW_PRIVATE_ADDRESS, jane"
    })
    void isReadBesideTheSettings(String typed, Command command, String value) {
        assertThat(Order.of("--spring.datasource.username=x", typed, "--debug")).isEqualTo(new Order(command, value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--server.port=1",
                "--spring.config.location=a",
                "--debug",
                "--trace=true",
                "-Dspring.datasource.url=x",
                "word",
                ""
            })
    void settingsStartTheSite(String argument) {
        assertThat(Order.isIn(argument)).isFalse();
        assertThat(Order.isIn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--bakup=a.sql",
                "--backup",
                "--backup=",
                "--Backup=a",
                "-backup=a",
                "backup",
                "--list-links=all",
                "--help=all",
                "-h",
                "help"
            })
    void whatOnlyLooksLikeOneNeitherStartsTheSiteNorIsDone(String argument) {
        assertThat(Order.isIn(argument)).isTrue();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Order.of(argument))
                .withMessageContaining("--backup=FILE, --restore=FILE, --list-links, --close-link=SLUG")
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(2));
    }

    @Test
    void twoAreNotDoneTogether() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Order.of("--list-links", "--backup=a"))
                .withMessageStartingWith("--list-links and --backup cannot be done together.");
    }
}
