package advisor.web.send;

import advisor.practice.database.Token;
import advisor.web.inquiry.Form;
import advisor.web.inquiry.Inquiry;

/** What a prospect wants to send. */
record Sending(Form form, Inquiry inquiry, SenderForm typed, Token key) {

    /** The parameter that carries the key. */
    static final String KEY = "key";

    /** Nothing is typed yet. */
    static Sending fresh(Inquiry inquiry) {
        return new Sending(Form.written(inquiry.parameters()), inquiry, SenderForm.EMPTY, Token.random());
    }

    /** The same with a link that cannot be reached. */
    Sending unreachable() {
        return new Sending(form, inquiry.with(inquiry.referral().unreachable()), typed, key);
    }
}
