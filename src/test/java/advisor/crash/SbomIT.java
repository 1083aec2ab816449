package advisor.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever has the jar can read what is in it, and look up what is known to be wrong with that. */
class SbomIT {

    private static final String LIBRARIES = "BOOT-INF/lib/";

    /** Takes the jar apart for an image, and never runs with the program; packaging adds it. */
    private static final String TOOL = "spring-boot-jarmode-tools";

    @Test
    void namesEveryLibrary() throws IOException {
        try (JarFile jar = new JarFile(Jar.file().toFile())) {
            List<String> libraries = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                    .map(name -> name.substring(LIBRARIES.length()))
                    .filter(name -> !name.startsWith(TOOL))
                    .toList();
            assertThat(libraries).hasSizeGreaterThan(50);
            assertThat(named(jar)).containsAll(libraries);
        }
    }

    private static List<String> named(JarFile jar) throws IOException {
        try (InputStream sbom = jar.getInputStream(jar.getEntry("META-INF/sbom/application.cdx.json"))) {
            return JsonMapper.shared()
                    .readTree(sbom)
                    .get("components")
                    .valueStream()
                    .map(SbomIT::file)
                    .toList();
        }
    }

    private static String file(JsonNode component) {
        return component.get("name").asString() + "-" + component.get("version").asString() + ".jar";
    }
}
