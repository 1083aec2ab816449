package advisor.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Patience;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTests {

    private static final Map<String, String[]> HOSTS = Map.of(
            "public.example", new String[] {"93.184.216.34", "2606:2800:220:1::1"},
            "inside.example", new String[] {"10.1.2.3"},
            "web_hook", new String[] {"93.184.216.34"},
            "both.example", new String[] {"93.184.216.34", "169.254.169.254"},
            "localhost.", new String[] {"127.0.0.1"},
            "metadata.example", new String[] {"fd00:ec2::254"});

    private final Destinations destinations =
            new Destinations(new Addresses(DestinationsTests::find, false, Patience.NEVER));

    /** Names of these tests as they say; whatever else as the operating system takes it, without asking anybody. */
    private static InetAddress[] find(String host) throws UnknownHostException {
        String[] known = HOSTS.get(host);
        if (known == null) {
            return InetAddress.getAllByName(host.endsWith(".example") ? "no such host" : host);
        }
        InetAddress[] found = new InetAddress[known.length];
        for (int place = 0; place < known.length; place++) {
            found[place] = InetAddress.getByName(known[place]);
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://public.example",
                "https://public.example:8443/hooks?key=a%20b",
                "HTTPS://public.example/",
                "https://web_hook/",
                "https://web_hook:8443/hooks",
                "https://93.184.216.34/",
                "https://[2606:2800:220:1::1]/"
            })
    void takesPublicAddresses(String url) {
        assertThat(destinations.mistake(url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', MALFORMED",
        "public.example, MALFORMED",
        "/hook, MALFORMED",
        "https://, MALFORMED",
        "https:///hook, MALFORMED",
        "https:public.example, MALFORMED",
        "https://public.example:0/, MALFORMED",
        "https://web_hook:0/, MALFORMED",
        "https://ada@web_hook/, MALFORMED",
        "https://web_hook:70000/, MALFORMED",
        "https://public.example:65536/, MALFORMED",
        "https://public.example/a b, MALFORMED",
        "https://pub_lic.example/, UNRESOLVED",
        "https://0x7f.1/, MALFORMED",
        "https://127.1/, MALFORMED",
        "https://2130706433/, MALFORMED",
        "https://0177.0.0.1/, MALFORMED",
        "https://127.0.0.01/, MALFORMED",
        "https://127.0.0.1./, MALFORMED",
        "https://1.2.3/, MALFORMED",
        "https://①②⑦.0.0.1/, MALFORMED",
        "'https://public.example\\@inside.example/', MALFORMED",
        "http://public.example/, NOT_HTTPS",
        "ftp://public.example/, NOT_HTTPS",
        "file://public.example/etc/passwd, NOT_HTTPS",
        "https://user@public.example/, CREDENTIALS",
        "https://public.example@inside.example/, CREDENTIALS",
        "https://public.example/#part, FRAGMENT",
        "https://unknown.example/, UNRESOLVED",
        "https://inside.example/, NOT_PUBLIC",
        "https://both.example/, NOT_PUBLIC",
        "https://metadata.example/, NOT_PUBLIC",
        "https://localhost/, NOT_PUBLIC",
        "https://localhost./, NOT_PUBLIC",
        "https://127.0.0.1/, NOT_PUBLIC",
        "https://0.0.0.0/, NOT_PUBLIC",
        "https://169.254.169.254/latest/meta-data/, NOT_PUBLIC",
        "https://[::1]/, NOT_PUBLIC",
        "https://[::]/, NOT_PUBLIC",
        "https://[::ffff:10.0.0.1]/, NOT_PUBLIC",
        "https://[::ffff:7f00:1]/, NOT_PUBLIC",
        "https://[::127.0.0.1]/, NOT_PUBLIC",
        "https://[64:ff9b::10.0.0.1]/, NOT_PUBLIC",
        "https://[fd00:ec2::254]/, NOT_PUBLIC",
        "https://[fe80::1%251]/, NOT_PUBLIC"
    })
    void refusesEverythingElse(String url, DestinationMistake mistake) {
        assertThat(destinations.mistake(url)).contains(mistake);
    }

    @Test
    void takesPrivateAddressesWhereTheOperatorSaysSo() {
        Destinations inside = new Destinations(new Addresses(DestinationsTests::find, true, Patience.NEVER));
        assertThat(inside.mistake("http://inside.example/")).isEmpty();
        assertThat(inside.mistake("HTTPS://inside.example/")).isEmpty();
        assertThat(inside.mistake("ftp://inside.example/")).contains(DestinationMistake.NOT_HTTP);
        assertThat(inside.mistake("http://user@inside.example/")).contains(DestinationMistake.CREDENTIALS);
    }
}
