package advisor.web.mail;

import advisor.web.manage.ManageHead;
import advisor.web.page.Problem;
import advisor.web.page.TypedField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of the responses to a link by e-mail.
 *
 * @param rows the addresses there are
 * @param room whether another can be added
 * @param field the field for another
 * @param complete whether its mails are to have in them what was sent
 * @param most how many there can be
 * @param action where the form goes
 */
record MailPage(
        ManageHead head,
        List<Problem> problems,
        List<Row> rows,
        boolean room,
        TypedField field,
        boolean complete,
        int most,
        String action) {

    /**
     * One address.
     *
     * @param state whether it is confirmed
     * @param contents what its mails have in them
     * @param failed that the last mail was given up; null if it was not
     * @param remove where it is removed
     * @param label what removes it
     */
    record Row(
            String address,
            String state,
            String contents,
            @Nullable String failed,
            String remove,
            String label) {}
}
