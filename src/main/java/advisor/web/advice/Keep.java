package advisor.web.advice;

import org.jspecify.annotations.Nullable;

/**
 * The ways to keep an advice or to hand it on.
 *
 * @param link the absolute link of the advice
 * @param compare where to compare the advice with another one; null if nothing is answered
 * @param beside where a co-founder answers without seeing these answers; null if nothing is answered
 * @param reminder the reminder to look again; null while it is too early to say when
 */
record Keep(
        String link,
        String markdown,
        String pdf,
        String picture,
        @Nullable String compare,
        @Nullable String beside,
        @Nullable Reminder reminder) {

    /** A reminder. */
    record Reminder(String address, String day, String why) {}
}
