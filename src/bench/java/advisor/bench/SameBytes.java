package advisor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether two jars send the same bytes: random advice, briefs and questions in two languages, each asked for twice. Line breaks
 * between tags, and where a list item begins, do not count.
 * Arguments: {@code --against=other.jar}.
 */
final class SameBytes {

    private static final int PAGES = 500;

    private SameBytes() {}

    /** Compares them, and shows the first pages that differ. */
    public static void main(String... arguments) throws Exception {
        Arguments given = new Arguments(List.of(arguments));
        Path directory = Files.createTempDirectory("same-bytes");
        try (Program site = Program.start(directory, given.site()).await("/privacy");
                Program other = Program.start(directory, given.other()).await("/privacy")) {
            System.out.printf("%d of %d pages differ%n", differing(site, other, directory), 2 * PAGES);
        }
    }

    private static int differing(Program site, Program other, Path directory) throws IOException {
        Founders founders = new Founders(1);
        int differing = 0;
        for (int page = 0; page < PAGES; page++) {
            String address = address(founders, page);
            for (int time = 0; time < 2; time++) {
                String here = text(site, address);
                String there = text(other, address);
                if (!here.equals(there)) {
                    differing++;
                    Files.writeString(directory.resolve(page + "-here.html"), here);
                    Files.writeString(directory.resolve(page + "-there.html"), there);
                    System.out.println(address + " differs, see " + directory.resolve(page + "-*.html"));
                }
            }
        }
        return differing;
    }

    private static String address(Founders founders, int page) {
        String query = Founders.query(founders.answers());
        String language = page % 2 == 0 ? "" : "&lang=de";
        return switch (page % 7) {
            case 0 -> "/brief?" + query + language;
            case 1 -> founders.question() + (page % 3 == 0 ? "" : "&lang=de");
            case 2 -> "/questions?" + query + language;
            case 3 -> "/advice?" + query + "&days=1&currency=EUR&rate=0.9" + language;
            case 4 -> "/advice?" + query + "&from=advice&was=stage:live" + language;
            default -> "/advice?" + query + language;
        };
    }

    /** The page that an address leads to. */
    private static String text(Program program, String address) throws IOException {
        try (Connection connection = new Connection(program.port())) {
            Connection.Answer answer = connection.get(address);
            while (answer.status() / 100 == 3) {
                answer = connection.get(answer.header("location"));
            }
            return answer.status() + "\n" + answer.text().replaceAll("(?<=<li>)\\s+|(?<=>)\\s+(?=<)", "");
        }
    }
}
