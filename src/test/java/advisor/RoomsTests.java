package advisor;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rooms of the web: which of them knows which, how large they are, and what they show. */
@AnalyzeClasses(packages = "advisor.web", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTests {

    /** Each room and all that it knows, from the ground up. */
    private static final String ROOMS = """
            language:
            template:
            server:
            page:     language
            limit:    language page
            inquiry:  language page
            cache:    language page inquiry
            http:     language page inquiry cache
            manage:   language page limit
            mail:     language page limit manage
            question: language page inquiry
            cost:     language page inquiry
            site:     language page inquiry question
            advice:   language page inquiry question cost
            document: language page inquiry cost site advice
            brief:    language page inquiry advice
            compare:  language page inquiry advice
            method:   language page advice
            send:     language page limit inquiry mail question cost advice
            link:     language page limit inquiry manage question site
            inbox:    language page inquiry manage advice send
            api:      language page inquiry manage cost advice inbox
            webhook:  language page limit manage api
            variant:  language page inquiry manage question
            error:    language page inquiry http manage site
            """;

    private static final String WEB = "advisor.web.";
    private static final int MOST_FILES = 25;
    private static final int MOST_PUBLIC = 62;
    private static final Path SOURCES = Path.of("src/main/java/advisor/web");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern NAMED = Pattern.compile("\"([a-z]+)/([a-z-]+(?:\\.md)?)\"");

    @ArchTest
    static final ArchRule roomsFormNoCircle =
            slices().matching("advisor.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void everyRoomKnowsWhatTheTableSays(JavaClasses web) {
        Map<String, Set<String>> known = new TreeMap<>();
        for (JavaClass type : housed(web)) {
            Set<String> others = known.computeIfAbsent(room(type), room -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith(WEB))
                    .map(RoomsTests::room)
                    .filter(room -> !room.equals(room(type)))
                    .forEach(others::add);
        }
        assertThat(known).isEqualTo(table());
    }

    @ArchTest
    static void everybodyHasARoomAndNoneIsCrowded(JavaClasses web) throws IOException {
        assertThat(table().keySet()).isEqualTo(folders(SOURCES)).containsAll(folders(TEMPLATES));
        for (String room : table().keySet()) {
            assertThat(list(SOURCES.resolve(room))).as(room).hasSizeBetween(1, MOST_FILES);
        }
        assertThat(list(SOURCES))
                .containsOnlyOnce("package-info.java")
                .filteredOn(name -> name.endsWith(".java"))
                .hasSize(1);
        assertThat(web.stream()
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC)))
                .hasSizeLessThanOrEqualTo(MOST_PUBLIC);
    }

    /** Whoever looks for a page finds its template in the folder of the class that shows it. */
    @ArchTest
    static void everyRoomShowsItsOwnTemplates(JavaClasses web) throws IOException {
        for (String room : table().keySet()) {
            for (String file : list(SOURCES.resolve(room))) {
                Matcher names =
                        NAMED.matcher(Files.readString(SOURCES.resolve(room).resolve(file)));
                while (names.find()) {
                    String template = names.group(2).endsWith(".md") ? names.group(2) : names.group(2) + ".html";
                    assertThat(names.group(1))
                            .as("%s/%s: %s", room, file, names.group())
                            .isEqualTo(room);
                    assertThat(TEMPLATES.resolve(room).resolve(template)).exists();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_de.properties"})
    void wordsStandInTheOrderOfTheRooms(String file) throws IOException {
        List<String> headings;
        try (Stream<String> lines = Files.lines(TEMPLATES.resolveSibling(file))) {
            headings = lines.filter(line -> line.startsWith("## "))
                    .map(line -> line.substring(3))
                    .toList();
        }
        assertThat(headings).isSubsetOf(table().keySet()).isSortedAccordingTo(Comparator.comparing(order()::indexOf));
    }

    private static List<String> order() {
        return ROOMS.lines().map(line -> line.substring(0, line.indexOf(":"))).toList();
    }

    private static List<JavaClass> housed(JavaClasses web) {
        return web.stream()
                .filter(type -> type.getPackageName().startsWith(WEB))
                .toList();
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring(WEB.length());
    }

    private static Map<String, Set<String>> table() {
        return ROOMS.lines()
                .map(line -> line.split(":"))
                .collect(Collectors.toMap(
                        line -> line[0],
                        line -> Stream.of(
                                        line.length == 1
                                                ? new String[0]
                                                : line[1].strip().split(" "))
                                .collect(Collectors.toCollection(TreeSet::new)),
                        (first, second) -> first,
                        TreeMap::new));
    }

    private static Set<String> folders(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory)
                    .map(found -> found.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(found -> found.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
