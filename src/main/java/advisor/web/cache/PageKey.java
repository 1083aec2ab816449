package advisor.web.cache;

import advisor.web.inquiry.Referral;
import java.time.LocalDate;
import java.util.Locale;

/** All that a page without a secret depends on, so that two pages with the same key are the same. */
record PageKey(String address, Locale language, boolean compressed, Referral referral, String rules, LocalDate day) {}
