package advisor.bench;

import java.util.List;
import java.util.Random;

/**
 * What somebody types who means no good, or a program that is broken. Most of it has {@link #MARK} in it, by which it is
 * found where it should not be.
 */
final class Hostile {

    /** No text of the site has it. */
    static final String MARK = "zq9";

    private static final List<String> VALUES = List.of(
            "\"'><zq9>",
            "\" zq9=\"1",
            "</script><zq9>",
            "<!--<zq9>--><img src=x onerror=zq9>",
            "javascript:zq9()",
            "https://example.org/\"><zq9>",
            "${7919*6007}zq9",
            "*{7919*6007}zq9",
            "__${7919*6007}__::.zq9",
            "[[${7919*6007}]]zq9",
            "#{zq9}",
            "zq9\r\nzq9: 1\r\n\r\n",
            "zq9\nEND:VEVENT\nzq9:1",
            "=zq9()",
            "@zq9",
            "\tzq9",
            "+zq9",
            "-zq9",
            "' or 'zq9'='zq9",
            "zq9'; drop table link; --",
            "../../../../etc/passwd?zq9",
            "zq9\u0000",
            "zq9\u202e\u200f\ufeff\u2028",
            "zq9\ud83d\ude80\u0301\u0301",
            "zq9|[a](javascript:zq9)|`<zq9>`",
            "//zq9.example/",
            "\\\\zq9.example\\",
            "-1",
            "0",
            "1e999",
            "99999999999999999999",
            "NaN",
            "\u0663\u0662\u0661",
            "2026-13-45",
            "",
            " ");

    private static final List<String> CODES = List.of(
            "%00", "%zz", "%", "%C3%28", "%ED%A0%80", "%0d%0azq9:%201", "%2e%2e%2f", "%252e%252e", "+", "%3Bzq9");

    private static final List<String> HEADERS = List.of(
            "Accept: zq9/zq9",
            "Accept: application/json",
            "Accept: ;;;,,,",
            "Accept: text/html;q=zq9",
            "Accept-Language: zq9",
            "Accept-Language: de;q=0.zq9,*",
            "Authorization: Bearer zq9",
            "Authorization: Basic enE5Ono=",
            "Cookie: zq9=<zq9>; lang=zq9",
            "Content-Type: application/json",
            "Content-Type: multipart/form-data",
            "Content-Type: multipart/form-data; boundary=zq9",
            "Content-Type: application/x-www-form-urlencoded; charset=zq9",
            "Content-Type: zq9",
            "Origin: https://zq9.example",
            "Referer: https://zq9.example/<zq9>",
            "Sec-Fetch-Site: cross-site",
            "X-Forwarded-Host: zq9.example",
            "X-Forwarded-Prefix: /<zq9>",
            "X-HTTP-Method-Override: DELETE",
            "If-None-Match: \"zq9\", W/*",
            "If-Modified-Since: zq9",
            "Range: bytes=zq9-9,-1",
            "Range: bytes=0-0,1-1,2-2",
            "Expect: 100-continue",
            "Expect: zq9",
            "Accept-Encoding: zq9",
            "Upgrade: zq9",
            "zq9: " + "<zq9>".repeat(300));

    private static final List<String> METHODS =
            List.of("HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "ZQ9", "GET", "POST");

    /** Requests that end anywhere, or never began. */
    private static final List<String> BROKEN = List.of(
            "GET /advice?zq9=<zq9> HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET /questions/%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET /advice HTTP/1.1\r\n\r\n",
            "GET /advice HTTP/1.1\r\nHost: a\r\nHost: zq9\r\n\r\n",
            "GET /advice HTTP/1.1\r\nHost: <zq9>\r\n\r\n",
            "GET /advice HTTP/9.9\r\nHost: localhost\r\n\r\n",
            "GET zq9 HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET http://zq9.example/advice HTTP/1.1\r\nHost: zq9.example\r\n\r\n",
            "zq9\r\n\r\n",
            "POST /send HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
            "POST /send HTTP/1.1\r\nHost: localhost\r\nContent-Length: zq9\r\n\r\n",
            "POST /send HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\nContent-Length: 1\r\n\r\nzq9",
            "POST /send HTTP/1.1\r\nHost: localhost\r\nContent-Length: 500\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\n\r\nevidence=yes&note=zq9",
            "POST /send HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\n\r\nzq9\r\nevidence=yes",
            "POST /send HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: zq9\r\n\r\n",
            "POST /links/new HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
            "GET /advice HTTP/1.1\r\nHost: localhost\r\nzq9\r\n zq9: <zq9>\r\n\r\n",
            "GET /" + "zq9/".repeat(4_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\nzq9: " + "zq9".repeat(5_000) + "\r\n\r\n");

    private Hostile() {}

    /** Something to type; now and then far too long. */
    static String value(Random random) {
        String value = one(VALUES, random);
        return random.nextInt(40) == 0 ? value.repeat(random.nextInt(1_500)) : value;
    }

    /** Signs of an address that may not be signs at all. */
    static String code(Random random) {
        return one(CODES, random);
    }

    static String header(Random random) {
        return one(HEADERS, random);
    }

    static String method(Random random) {
        return one(METHODS, random);
    }

    /** A request after which the connection is of no use. */
    static String broken(Random random) {
        return one(BROKEN, random);
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
