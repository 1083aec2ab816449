package advisor.web.manage;

import advisor.practice.database.Token;
import advisor.practice.link.Link;
import java.util.UUID;

/**
 * A link at its private address.
 *
 * @param link the link, open or closed
 * @param token what its private address ends with; nothing else may show it
 */
public record ManagedLink(Link link, Token token) {

    /** The path under which every private address lies. */
    public static final String PATH = "/links/manage/";

    /** The address of the inbox. */
    public String address() {
        return address("");
    }

    /**
     * An address below that of the inbox.
     *
     * @param below what follows the token, such as "/settings"; empty for the inbox itself
     */
    public String address(String below) {
        return address(token, below);
    }

    /** The address of a response. */
    public String response(UUID id) {
        return address("/responses/" + id);
    }

    /** An address below the private one that ends with this token. */
    public static String address(Token token, String below) {
        return PATH + token.secret() + below;
    }
}
