package advisor.web.advice;

import java.util.List;

/** Where a company stands among companies like it: a row for what is needed, a column for who owns it. */
record StandpointGrid(List<String> columns, List<Row> rows) {

    /** One need. */
    record Row(String name, List<Cell> cells) {}

    /**
     * One need with one owner.
     *
     * @param verdict the id of the verdict there
     * @param name the verdict in a word
     * @param here whether this is the company itself
     * @param change the answers that lead there
     */
    record Cell(String verdict, String name, boolean here, String change) {}

    /** Whether the verdict is the same in every cell. */
    public boolean uniform() {
        return rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .map(Cell::verdict)
                        .distinct()
                        .count()
                == 1;
    }
}
