package advisor.article;

/**
 * A section of the article, or "our judgement" where the article gives no figure: the source that every rule and
 * every number names.
 *
 * @param id our short name for it
 * @param title its heading in the article
 */
public record Section(String id, String title) {

    private static final String JUDGEMENT = "our-judgement";

    /** Whether this is no section: the article gives no figure, and we judge. */
    public boolean isJudgement() {
        return id.equals(JUDGEMENT);
    }
}
