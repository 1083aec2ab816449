package advisor.web.compare;

import advisor.web.inquiry.Inquiry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the two links to compare, read.
 *
 * @param side which of the two
 * @param typed what was pasted
 * @param inquiry what it asks for advice on; null if that cannot be read
 * @param mistakes what is wrong with it, and what to do about it
 */
record ComparedLink(Side side, String typed, @Nullable Inquiry inquiry, List<String> mistakes) {}
