package advisor.practice.dispatch;

import java.util.List;

/** Messages of one kind that wait in the database until they are due. */
public interface Line {

    /** What they are, for whoever reads the log. */
    String name();

    /** How many of them may be under way at once, from one node. */
    int atOnce();

    /**
     * Takes messages that are due, each for one attempt that nobody else makes.
     *
     * @param most how many at most
     * @throws org.springframework.dao.DataAccessException without a database
     */
    List<? extends Attempt> take(int most);
}
