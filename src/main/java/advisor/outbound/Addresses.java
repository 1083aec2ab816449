package advisor.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Resolves the names of hosts, and refuses what is not public. A connection is made to what this has resolved, so that
 * a name cannot mean one address when it is checked and another when it is used.
 */
@Component
class Addresses implements DnsResolver {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int AT_ONCE = 16;

    private final Names names;
    private final boolean privateAllowed;
    private final Duration longest;
    private final ExecutorService lookups =
            new ThreadPoolExecutor(0, AT_ONCE, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), threads());

    /** What a name stands for; the operating system's answer. */
    interface Names {
        InetAddress[] find(String host) throws UnknownHostException;
    }

    @Autowired
    Addresses(@Value("${advisor.webhook.allow-private:false}") boolean privateAllowed) {
        this(InetAddress::getAllByName, privateAllowed, LONGEST);
    }

    Addresses(Names names, boolean privateAllowed, Duration longest) {
        this.names = names;
        this.privateAllowed = privateAllowed;
        this.longest = longest;
    }

    private static CustomizableThreadFactory threads() {
        CustomizableThreadFactory threads = new CustomizableThreadFactory("lookup-");
        threads.setDaemon(true);
        return threads;
    }

    /** Whether private addresses are allowed, and unencrypted connections with them. */
    boolean isPrivateAllowed() {
        return privateAllowed;
    }

    /**
     * The addresses of a host.
     *
     * @throws RefusedAddressException if one of them is not public
     * @throws UnknownHostException if there are none, or if it takes too long to find them
     */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = find(host);
        for (InetAddress address : found) {
            if (!privateAllowed && SpecialRange.of(address).isPresent()) {
                throw new RefusedAddressException(host);
            }
        }
        return found;
    }

    /** Java knows no limit for how long this may take. */
    private InetAddress[] find(String host) throws UnknownHostException {
        try {
            Future<InetAddress[]> found = lookups.submit(() -> names.find(host));
            return found.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | RejectedExecutionException unknown) {
            throw new UnknownHostException(host);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host);
        }
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
