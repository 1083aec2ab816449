package advisor.web.send;

import advisor.practice.link.MailAddress;
import advisor.practice.response.Sender;
import advisor.text.Ends;
import advisor.text.Invisible;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a prospect typed about themselves, right or wrong; each may be empty.
 *
 * @param copy whether they want a copy at that e-mail address
 */
record SenderForm(
        @Size(max = Sender.LONGEST_NAME, message = TOO_LONG) @Pattern(regexp = Sender.LINE, message = ONE_LINE)
        String name,

        @Size(max = Sender.LONGEST_COMPANY, message = TOO_LONG) @Pattern(regexp = Sender.LINE, message = ONE_LINE)
        String company,

        @Size(max = Sender.LONGEST_EMAIL, message = TOO_LONG)
        @Pattern(regexp = Sender.LINE, message = ONE_LINE)
        @Email(regexp = "(.+@.+\\.[^.]+)?", message = "send.mistake.email")
        String email,

        @Size(max = Sender.LONGEST_NOTE, message = TOO_LONG)
        @Pattern(regexp = Sender.LINES, message = "send.mistake.characters")
        String note,

        boolean copy) {

    /** Nothing is typed yet. */
    static final SenderForm EMPTY = new SenderForm("", "", "", "", false);

    private static final String COPY = "copy";
    private static final String TOO_LONG = "send.mistake.too-long";
    private static final String ONE_LINE = "send.mistake.one-line";

    /** What the form sent. A field that came twice has its values on lines of their own. */
    static SenderForm of(HttpServletRequest request) {
        return new SenderForm(
                typed("name", request),
                typed("company", request),
                MailAddress.cleaned(typed("email", request)),
                typed("note", request),
                request.getParameter(COPY) != null);
    }

    private static String typed(String name, HttpServletRequest request) {
        String[] values = request.getParameterValues(name);
        return values == null ? "" : Ends.trimmed(Invisible.takenOut(String.join("\n", values)));
    }

    /** What somebody said about themselves before. */
    static SenderForm of(Sender sender) {
        return new SenderForm(sender.name(), sender.company(), sender.email(), sender.note(), false);
    }

    /** What is sent of it. */
    Sender sender() {
        return new Sender(name, company, email, note);
    }
}
