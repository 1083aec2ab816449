package advisor.web.cost;

import java.util.List;

/**
 * What the advised path costs beside doing nothing.
 *
 * @param lead the assumptions
 * @param own that some prices are the consultant's own; empty if none is
 * @param rows doing nothing, and the advised path if it is another one
 * @param remarks when the seat would pay for itself; empty if none is advised
 */
public record PathCosts(String lead, String own, List<CostTable.Row> rows, List<String> remarks) {}
