package advisor.web;

import advisor.practice.Link;
import advisor.practice.Token;
import java.util.UUID;

/**
 * A link at its private address.
 *
 * @param link the link, open or closed
 * @param token what its private address ends with; nothing else may show it
 */
record ManagedLink(Link link, Token token) {

    /** The path under which every private address lies. */
    static final String PATH = "/links/manage/";

    /** The address of the inbox. */
    String address() {
        return address("");
    }

    /**
     * An address below that of the inbox.
     *
     * @param below what follows the token, such as "/settings"; empty for the inbox itself
     */
    String address(String below) {
        return address(token, below);
    }

    /** The address of a response. */
    String response(UUID id) {
        return address("/responses/" + id);
    }

    /** An address below the private one that ends with this token. */
    static String address(Token token, String below) {
        return PATH + token.secret() + below;
    }
}
