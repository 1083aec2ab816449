package advisor.practice.mail;

import advisor.outbound.Ending;
import advisor.practice.database.Token;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of the responses to a link by e-mail.
 *
 * @param id its number in the database
 * @param link the number of the link
 * @param address the e-mail address
 * @param key what confirms it and stops it; stands in each mail
 * @param site where the site was when it was asked for, such as {@code https://example.org}
 * @param language the language of the mails
 * @param complete whether the mails have in them what was sent
 * @param confirmed whether whoever reads mail at that address wants this
 * @param failed how the last mail ended that was given up; null once one has arrived
 */
public record Subscriber(
        long id,
        long link,
        String address,
        Token key,
        String site,
        Locale language,
        boolean complete,
        boolean confirmed,
        @Nullable Ending failed) {

    /** The most of one link. */
    public static final int MOST = 3;

    static Subscriber read(ResultSet row, int number) throws SQLException {
        String failed = row.getString("failed");
        return new Subscriber(
                row.getLong("id"),
                row.getLong("link_id"),
                row.getString("address"),
                Token.read(row.getString("secret")).orElseThrow(),
                row.getString("site"),
                Locale.forLanguageTag(row.getString("language")),
                row.getBoolean("complete"),
                row.getBoolean("confirmed"),
                failed == null ? null : Ending.valueOf(failed));
    }
}
