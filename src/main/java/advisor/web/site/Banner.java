package advisor.web.site;

import org.jspecify.annotations.Nullable;

/**
 * What every page says about the link that the reader followed.
 *
 * @param kind what became of the link: "open", "closed" or "unreachable"
 * @param text who shares it and what that means, or why it does not count
 * @param line one line about the consultant; empty if there is none
 * @param contact how to reach the consultant, as plain text; null if the link does not count
 * @param accent the colour; empty if the link does not count
 */
public record Banner(
        String kind, String text, String line, @Nullable String contact, String accent) {}
