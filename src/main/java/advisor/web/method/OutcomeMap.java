package advisor.web.method;

import advisor.advice.Verdict;
import java.util.List;
import java.util.Map;

/**
 * What comes out, as small multiples: a panel a stage, a row a problem, a column an owner. The upper half of a bar is a
 * scope and the lower half a seat, so that position alone tells the verdicts apart. Lengths are in the units of the
 * drawing, which is 320 wide: narrow, so that its text stays legible on a phone.
 *
 * @param keys what the bars mean
 * @param columns the owners
 * @param panels the stages
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

    /**
     * What a bar means that is all of one verdict.
     *
     * @param bar the bar
     * @param text the meaning
     */
    record Key(Bar bar, String text) {}

    /**
     * One owner.
     *
     * @param x where the column starts
     * @param name who it is
     */
    record Column(int x, String name) {

        static Column of(int column, String name) {
            return new Column(left(column), name);
        }
    }

    /**
     * One stage.
     *
     * @param title the stage
     * @param alternative what the drawing shows, in words
     * @param height the height of the drawing
     * @param rows the problems
     */
    record Panel(String title, String alternative, int height, List<Row> rows) {}

    /**
     * One problem.
     *
     * @param y where the row starts
     * @param name the problem
     * @param fields one field an owner
     */
    record Row(int y, String name, List<Field> fields) {

        static Row of(int row, String name, List<Field> fields) {
            return new Row(TOP + row * ROW, name, fields);
        }
    }

    /**
     * One problem and one owner.
     *
     * @param bar how often each verdict comes out
     * @param most the most frequent one and its share
     * @param owner the owner
     * @param shares the share of each
     */
    record Field(Bar bar, String most, String owner, String shares) {}

    /**
     * The shares of the verdicts: from the left nobody, a scope, both, a seat.
     *
     * @param x where the bar starts
     * @param width how long it is
     * @param scope where its upper half starts
     * @param scopeWidth how long that is
     * @param seat where its lower half starts
     * @param seatWidth how long that is
     */
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
