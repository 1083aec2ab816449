package advisor.article;

/**
 * A section of the article, or "our judgement" where the article gives no figure: the source that every rule and
 * every number names.
 *
 * @param id our short name for it
 * @param title its heading in the article
 */
public record Section(String id, String title) {}
