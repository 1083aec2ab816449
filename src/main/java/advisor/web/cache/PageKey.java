package advisor.web.cache;

import advisor.web.inquiry.Referral;
import java.time.LocalDate;
import java.util.Locale;

/**
 * All that a page without a secret depends on, so that two pages with the same key are the same.
 *
 * @param address its whole address, with the site's
 * @param language the language of its words
 * @param compressed whether its bytes are gzip
 * @param referral the link that brought the reader here, with everything that the consultant decided about it
 * @param rules the version of the rule book
 * @param day the day that it is dated
 */
record PageKey(String address, Locale language, boolean compressed, Referral referral, String rules, LocalDate day) {}
