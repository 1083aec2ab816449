package advisor.outbound;

import java.util.Map;

/**
 * A message and where it goes.
 *
 * @param url the address
 * @param headers what stands in its head
 * @param json its body
 */
public record Parcel(String url, Map<String, String> headers, String json) {}
