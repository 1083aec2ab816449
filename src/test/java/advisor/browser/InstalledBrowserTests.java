package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledBrowserTests {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isFoundByItsUsualNamesOnThePath() throws IOException {
        Path chrome = program("google-chrome");

        assertThat(InstalledBrowser.find(null, "/nowhere" + File.pathSeparator + folder))
                .contains(chrome);
    }

    @Test
    void isTheStatedOneRatherThanTheOneOnThePath() throws IOException {
        program("chromium");
        Path stated = program("my-browser");

        assertThat(InstalledBrowser.find(stated.toString(), folder.toString())).contains(stated);
    }

    @Test
    void isNotReplacedByAnotherIfTheStatedOneIsMissing() throws IOException {
        program("chromium");

        assertThat(InstalledBrowser.find(folder.resolve("missing").toString(), folder.toString()))
                .isEmpty();
    }

    @Test
    void isMissingWhereNothingCanBeRun() throws IOException {
        Files.createFile(folder.resolve("chromium"));

        assertThat(InstalledBrowser.find(null, folder.toString())).isEmpty();
        assertThat(InstalledBrowser.find(null, null)).isEmpty();
    }

    private Path program(String name) throws IOException {
        Path program = Files.createFile(folder.resolve(name));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
