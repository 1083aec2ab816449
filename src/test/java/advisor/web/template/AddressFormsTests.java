package advisor.web.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A form that only leads to an address shows what its own address says: no browser puts back what was chosen before. */
class AddressFormsTests {

    private static final Pattern FORM = Pattern.compile("<form[^>]*method=\"get\"[^>]*>");

    @Test
    void browsersRestoreNothingInThem() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
            List<String> forms = templates
                    .filter(Files::isRegularFile)
                    .flatMap(AddressFormsTests::in)
                    .toList();
            assertThat(forms)
                    .hasSizeGreaterThan(4)
                    .allSatisfy(form -> assertThat(form).contains("autocomplete=\"off\""));
        }
    }

    private static Stream<String> in(Path template) {
        try {
            return FORM.matcher(Files.readString(template)).results().map(MatchResult::group).toList().stream();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
