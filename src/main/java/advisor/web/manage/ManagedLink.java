package advisor.web.manage;

import advisor.practice.database.Token;
import advisor.practice.link.Link;
import java.util.UUID;

/**
 * A link at one of its private addresses.
 *
 * @param link the link, open or closed
 * @param token what that address ends with; nothing else may show it
 * @param access what whoever has it can do
 */
public record ManagedLink(Link link, Token token, Access access) {

    /** The path under which every address lies by which a link is managed; its token follows. */
    public static final String PATH = Link.PRIVATE_PATH;

    /** The path under which every address lies by which an inbox is read and nothing can be changed. */
    public static final String READ_PATH = "/links/read/";

    /** Where a link gets a recovery code, below its private address. */
    public static final String RECOVERY = "/settings/recovery";

    /** The inbox of a link, where it is managed. */
    public static final String INBOX = PATH + "{" + Access.MANAGE_TOKEN + "}";

    /** The inbox of a link, where it is only read. */
    public static final String READ_INBOX = READ_PATH + "{" + Access.READ_TOKEN + "}";

    /** What whoever has a private address can do. */
    public enum Access {
        /** Everything. */
        MANAGE(PATH),
        /** Read what prospects sent. */
        READ(READ_PATH);

        static final String MANAGE_TOKEN = "token";
        static final String READ_TOKEN = "reader";

        private final String path;

        Access(String path) {
            this.path = path;
        }

        /** An address below the private one that ends with this token. */
        public String address(Token token, String below) {
            return path + token.secret() + below;
        }
    }

    /** Whether nothing can be changed here. */
    public boolean readOnly() {
        return access == Access.READ;
    }

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
        return access.address(token, below);
    }

    /** The address of a response. */
    public String response(UUID id) {
        return address("/responses/" + id);
    }
}
