package advisor.web.api;

import java.util.List;

/**
 * A page of an inbox as JSON.
 *
 * @param total how many responses there are with this filter
 * @param page the number of this page, from 1
 * @param pages how many pages there are
 * @param responses the responses on this page, newest first
 */
record ResponsesJson(long total, int page, int pages, List<ResponseJson> responses) {}
