package advisor.web.manage;

import advisor.questionnaire.Identified;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the step before has done; the address of the page after it has the id as a parameter. */
public enum ManageNews implements Identified {
    /** The link was created. */
    CREATED(true),
    /** The link had been created before, of a form with something else in it. */
    CREATED_BEFORE(true),
    /** It has a new private address. */
    ROTATED(true),
    /** It has a new private address, for its recovery code. */
    RECOVERED(true),
    /** It has a new address to read its inbox. */
    READER_CREATED(false),
    /** It has no such address any more. */
    READER_REMOVED(false),
    /** What it shows was changed. */
    SAVED(false),
    /** The hosts of its next step were asked. */
    HOSTS_CHECKED(false),
    /** It was closed. */
    CLOSED(false),
    /** It was opened again. */
    REOPENED(false),
    /** What was in the inbox, all or one, was deleted. */
    DELETED(false),
    /** What the consultant makes of a response was kept. */
    LEAD_SAVED(false),
    /** Several responses have another state. */
    STATES_SET(false),
    /** It has one more variant. */
    VARIANT_ADDED(false),
    /** It has more variants. */
    VARIANTS_ADDED(false),
    /** One of its variants was deleted. */
    VARIANT_DELETED(false),
    /** Its responses are announced at an address. */
    WEBHOOK_SAVED(false),
    /** The same, but the webhook keeps a secret that it had before. */
    WEBHOOK_KEPT(false),
    /** Its webhook has another secret. */
    SECRET_REPLACED(false),
    /** It has no webhook any more. */
    WEBHOOK_REMOVED(false),
    /** A test is on its way to its webhook. */
    TEST_SENT(false),
    /** A message that was given up or waited is sent now. */
    RESENT(false),
    /** All that was given up or waits is sent now. */
    RESENT_ALL(false),
    /** Whoever reads mail at an address is asked whether they want to be told. */
    MAIL_ASKED(false),
    /** An address gets its mails in another way. */
    MAIL_SAVED(false),
    /** An address is told no more. */
    MAIL_REMOVED(false);

    private final boolean fresh;

    ManageNews(boolean fresh) {
        this.fresh = fresh;
    }

    /** Whether the private address is new to the reader, and has to be kept now. */
    boolean isAddressFresh() {
        return fresh;
    }

    /** The news among the parameters of an address, if there are any. */
    public static Optional<ManageNews> in(Set<String> parameters) {
        return Stream.of(values())
                .filter(news -> parameters.contains(news.id()))
                .findFirst();
    }

    /** The query that brings these news. */
    public String query() {
        return "?" + id();
    }
}
