package advisor.article;

import java.util.List;

/**
 * The one article that the rules are read from.
 *
 * @param title its title
 * @param author who wrote it, and sells both services that it compares
 * @param address where it was published
 * @param sections its sections, in its order
 */
public record Article(String title, String author, String address, List<Section> sections) {

    public Article {
        sections = List.copyOf(sections);
    }

    /**
     * The section with this id.
     *
     * @throws IllegalArgumentException if the article has none
     */
    public Section section(String id) {
        return sections.stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the article has no section '" + id + "'"));
    }
}
