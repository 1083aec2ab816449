package advisor.web.advice;

/**
 * One answer that would be different, and where it leads.
 *
 * @param question what was asked, in short
 * @param to the other answer
 * @param from the answer given
 * @param verdict the verdict it leads to, in a few words
 * @param address the advice with this answer changed
 */
public record ChangeView(String question, String to, String from, String verdict, String address) {}
