package advisor.web.advice;

import java.util.List;

/**
 * What an address of an older rule book has to be told.
 *
 * @param lead which rule book the address names, and which one the advice is by
 * @param changes what changed since then for its answers
 */
public record Since(String lead, List<String> changes) {}
