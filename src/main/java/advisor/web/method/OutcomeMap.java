package advisor.web.method;

import advisor.advice.Verdict;
import java.util.List;
import java.util.Map;

/**
 * What comes out, as small multiples: a panel a stage, a row a problem, a column an owner. The upper half of a bar is a
 * scope and the lower half a seat, so that position alone tells the verdicts apart. Lengths are in the units of the
 * drawing, which is 320 wide: narrow, so that its text stays legible on a phone.
 */
record OutcomeMap(List<Key> keys, List<Column> columns, List<Panel> panels) {

    private static final int BAR = 98;
    private static final int STEP = 110;
    private static final int MARGIN = 1;
    private static final int TOP = 24;
    private static final int ROW = 66;
    private static final int PERCENT = 100;

    /** The height of a panel with so many rows. */
    static int height(int rows) {
        return TOP + rows * ROW;
    }

    private static int left(int column) {
        return MARGIN + column * STEP;
    }

    /** What a bar means that is all of one verdict. */
    record Key(Bar bar, String text) {}

    /** One owner. */
    record Column(int x, String name) {

        static Column of(int column, String name) {
            return new Column(left(column), name);
        }
    }

    /** One stage. */
    record Panel(String title, String alternative, int height, List<Row> rows) {}

    /** One problem. */
    record Row(int y, String name, List<Field> fields) {

        static Row of(int row, String name, List<Field> fields) {
            return new Row(TOP + row * ROW, name, fields);
        }
    }

    /** One problem and one owner. */
    record Field(Bar bar, String most, String owner, String shares) {}

    /** The shares of the verdicts: from the left nobody, a scope, both, a seat. */
    record Bar(int x, int width, int scope, int scopeWidth, int seat, int seatWidth) {

        static Bar of(int column, Map<Verdict, Integer> percents) {
            int x = left(column);
            int nobody = percents.getOrDefault(Verdict.NEITHER, 0);
            int onlyScope = nobody + percents.getOrDefault(Verdict.CONSULTANT, 0);
            int both = onlyScope + percents.getOrDefault(Verdict.CONSULTANT_THEN_OFFICER, 0);
            return new Bar(
                    x,
                    BAR,
                    x + length(nobody),
                    length(both) - length(nobody),
                    x + length(onlyScope),
                    BAR - length(onlyScope));
        }

        private static int length(int percent) {
            return percent * BAR / PERCENT;
        }
    }
}
