package advisor.web.link;

import java.util.List;

/**
 * A part of a form that is folded until somebody needs it.
 *
 * @param state what is in it, in a few words; empty if nothing is
 * @param open whether it is unfolded, because something in it is wrong
 * @param fields its fields
 * @param <T> what kind of fields
 */
record Folded<T>(String state, boolean open, List<T> fields) {}
