package advisor.practice.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Codes that get links new private addresses, on each database. */
@ParameterizedClass
@EnumSource(Database.class)
class RecoveriesTests {

    private static final Slug SLUG = new Slug("jane");

    private final Token manage = Token.random();
    private final LinkStore links;
    private final Recoveries recoveries;

    RecoveriesTests(Database database) {
        DataSource source = database.migrated();
        links = Practice.links(source, Clock.fixed(Practice.NOW, ZoneOffset.UTC));
        recoveries = new Recoveries(JdbcClient.create(source));
    }

    private Link created() {
        assertThat(links.create(SLUG, Practice.content(), manage)).isTrue();
        return links.managed(manage).orElseThrow();
    }

    @Test
    void takesARecoveryCodeForANewPrivateAddressOnce() {
        Link link = created();
        RecoveryCode code = RecoveryCode.of(Token.random());
        Token reader = Token.random();
        Token next = Token.random();
        links.rotateReader(link, reader);
        assertThat(recoveries.isRecoverable(link)).isFalse();
        assertThat(recoveries.setRecovery(link, code)).isTrue();
        assertThat(recoveries.isRecoverable(link)).isTrue();
        assertThat(recoveries.isRecoverableBy(link, code)).isTrue();
        assertThat(recoveries.isRecoverableBy(link, RecoveryCode.of(Token.random())))
                .isFalse();

        assertThat(recoveries.recover(SLUG, RecoveryCode.of(Token.random()), next))
                .isFalse();
        assertThat(recoveries.recover(new Slug("other"), code, next)).isFalse();
        assertThat(links.managed(manage)).isPresent();
        assertThat(recoveries.recover(SLUG, code, next)).isTrue();
        assertThat(links.managed(next)).map(Link::id).contains(link.id());
        assertThat(links.managed(manage)).isEmpty();
        assertThat(links.read(reader)).isEmpty();
        assertThat(recoveries.recover(SLUG, code, Token.random())).isFalse();
    }

    @Test
    void givesNoTwoLinksTheSameRecoveryCode() {
        Link link = created();
        Token others = Token.random();
        links.create(new Slug("other"), Practice.content(), others);
        RecoveryCode code = RecoveryCode.of(Token.random());

        assertThat(recoveries.setRecovery(links.managed(others).orElseThrow(), code))
                .isTrue();
        assertThat(recoveries.setRecovery(link, code)).isFalse();
        assertThat(recoveries.isRecoverable(link)).isFalse();
    }
}
