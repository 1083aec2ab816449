package advisor.practice.response;

/**
 * What became of something sent.
 *
 * @param response what is stored now
 * @param fresh whether it was stored just now; false if it, or something else under the same key, had been before
 */
public record Receipt(Response response, boolean fresh) {}
