package advisor.practice.response;

import advisor.practice.link.Link;
import advisor.practice.webhook.MessageForm;

/**
 * Writes what a webhook is told of a response. It is written when the response is stored, and kept: every attempt says
 * the same, unless the consultant chooses another form in between.
 */
@FunctionalInterface
public interface Announcement {

    /** The message about a response to a link, in JSON, written in this form. */
    String of(Link link, Response response, MessageForm form);
}
