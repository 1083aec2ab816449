package advisor.web.cache;

import java.security.Principal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.web.IWebApplication;
import org.thymeleaf.web.IWebExchange;
import org.thymeleaf.web.IWebRequest;
import org.thymeleaf.web.IWebSession;

/** The request and the answer of a page, without its attributes: the engine keeps all that a page shows among these. */
final class PieceExchange implements IWebExchange {

    private final IWebExchange whole;
    private final Map<String, Object> attributes = new HashMap<>();

    PieceExchange(IWebExchange whole) {
        this.whole = whole;
    }

    @Override
    public boolean containsAttribute(String name) {
        return attributes.containsKey(name);
    }

    @Override
    public int getAttributeCount() {
        return attributes.size();
    }

    @Override
    public Set<String> getAllAttributeNames() {
        return attributes.keySet();
    }

    @Override
    public Map<String, Object> getAttributeMap() {
        return attributes;
    }

    @Override
    public @Nullable Object getAttributeValue(String name) {
        return attributes.get(name);
    }

    @Override
    public void setAttributeValue(String name, Object value) {
        attributes.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }

    @Override
    public IWebRequest getRequest() {
        return whole.getRequest();
    }

    @Override
    public IWebSession getSession() {
        return whole.getSession();
    }

    @Override
    public IWebApplication getApplication() {
        return whole.getApplication();
    }

    @Override
    public Principal getPrincipal() {
        return whole.getPrincipal();
    }

    @Override
    public Locale getLocale() {
        return whole.getLocale();
    }

    @Override
    public String getContentType() {
        return whole.getContentType();
    }

    @Override
    public String getCharacterEncoding() {
        return whole.getCharacterEncoding();
    }

    @Override
    public String transformURL(String address) {
        return whole.transformURL(address);
    }
}
