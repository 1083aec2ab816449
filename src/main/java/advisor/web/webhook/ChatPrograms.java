package advisor.web.webhook;

import java.util.Locale;
import java.util.stream.Stream;

/** Programs for chats, which answer an error to whatever is not of their own form. */
final class ChatPrograms {

    private ChatPrograms() {}

    /** Whether one of them receives at this host that takes a text. */
    static boolean takesText(String host) {
        return isOne(host, ".hooks.slack.com", ".chat.googleapis.com", ".cloud.mattermost.com", ".rocket.chat");
    }

    /** Whether one of them receives at this host that takes nothing of ours. */
    static boolean takesNothing(String host) {
        return isOne(
                host,
                ".discord.com",
                ".discordapp.com",
                ".webhook.office.com",
                ".logic.azure.com",
                ".powerplatform.com");
    }

    private static boolean isOne(String host, String... names) {
        String name = "." + host.toLowerCase(Locale.ROOT);
        return Stream.of(names).anyMatch(name::endsWith);
    }
}
