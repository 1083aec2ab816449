package advisor.web.limit;

import advisor.questionnaire.Identified;

/**
 * What one client may do, or all of them may do to one link, only so many times; how many is a property,
 * {@code advisor.limits.{id}}.
 */
public enum Limit implements Identified {
    /** Creating a link. */
    LINKS_CREATED,
    /** Trying an invite code that is not the right one. */
    INVITE_CODES_TRIED,
    /** Asking for a private address that leads nowhere. */
    LOST_ADDRESSES,
    /** Having hosts asked whether a link may lead to them. */
    HOSTS_CHECKED,
    /** Asking how a link would look. */
    PREVIEWS,
    /** Trying a recovery code that is not the right one. */
    RECOVERY_CODES_TRIED,
    /** The same for one link, whoever tries. */
    LINK_RECOVERIES_TRIED,
    /** Having an e-mail sent to an address that is typed; the same for one link, whoever asks. */
    MAILS_ASKED_FOR,
    /** The same for one e-mail address, whoever asks. */
    MAILS_TO_ONE_ADDRESS,
    /** Sending a response. */
    RESPONSES_SENT,
    /** Naming an address for a webhook, or sending a test there. */
    WEBHOOKS_TRIED
}
