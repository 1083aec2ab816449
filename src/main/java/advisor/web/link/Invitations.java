package advisor.web.link;

import advisor.text.Ends;
import advisor.web.limit.Limit;
import advisor.web.limit.RateLimits;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who may create links: everybody, or whoever has the invite code if the operator set one. */
@Component
class Invitations {

    private final byte[] code;
    private final RateLimits limits;

    Invitations(@Value("${advisor.invite-code:}") String code, RateLimits limits) {
        this.code = bytes(Ends.trimmed(code));
        this.limits = limits;
    }

    /** Whether an invite code is needed. */
    boolean areNeeded() {
        return code.length > 0;
    }

    /**
     * The draft with what is wrong with its invite code. Every try counts until it turns out to be right.
     *
     * @throws LimitExceededException if the client has tried too many
     */
    LinkDraft checked(LinkDraft draft) {
        String typed = draft.typed(LinkField.INVITE_CODE);
        if (!areNeeded()) {
            return draft;
        }
        if (typed.isEmpty()) {
            return draft.with(LinkField.INVITE_CODE, FieldMistake.INVITE_CODE_MISSING);
        }
        limits.count(Limit.INVITE_CODES_TRIED);
        if (!MessageDigest.isEqual(bytes(typed), code)) {
            return draft.with(LinkField.INVITE_CODE, FieldMistake.INVITE_CODE_WRONG);
        }
        limits.forgive(Limit.INVITE_CODES_TRIED);
        return draft;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
