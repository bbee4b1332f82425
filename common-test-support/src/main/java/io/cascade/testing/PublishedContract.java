package io.cascade.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/**
 * The contracts in the folder {@code openapi} of the checkout: what the services say about themselves and about their events,
 * kept where clients and reviewers can read it. A contract changes on purpose only, with {@code -Dopenapi.update=true}.
 */
public final class PublishedContract {

    private static final String UPDATE = "openapi.update";
    private static final String FOLDER = "openapi";
    private static final String SERVED_UNDER = "/v3/api-docs/";

    private PublishedContract() {}

    /**
     * Fails if the document that the service serves under this name is not the one that is kept under it.
     *
     * @param name of the group in the service, and of the file without its ending
     */
    public static void isKept(RestTestClient service, String name) {
        var served = ApiDocument.parse(service.get()
                        .uri(SERVED_UNDER + name)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .returnResult(String.class)
                        .getResponseBody())
                .anywhere();
        isKept(folder().resolve(name + ".json"), served, "verify -Dit.test=PublishedContractIT");
    }

    /**
     * Fails if the files are not what was generated for them from the code.
     *
     * @param generated documents by their place in the folder
     * @param subfolder that holds nothing but such files
     * @param test that calls this
     */
    public static void areKept(Map<String, JsonNode> generated, String subfolder, Class<?> test) {
        if (Boolean.getBoolean(UPDATE)) {
            filesIn(subfolder).stream()
                    .filter(file -> !generated.containsKey(file))
                    .forEach(PublishedContract::delete);
        }
        var goal = "test -Dtest=" + test.getSimpleName();
        generated.forEach((file, content) -> isKept(folder().resolve(file), new ApiDocument(content), goal));
        assertThat(generated.keySet())
                .as("what is generated, and so may be in %s", subfolder)
                .containsAll(filesIn(subfolder));
    }

    private static void isKept(Path file, ApiDocument said, String goal) {
        if (Boolean.getBoolean(UPDATE)) {
            said.writeTo(file);
        }
        assertThat(Files.exists(file) ? ApiDocument.read(file).differencesTo(said) : List.of("the file is missing"))
                .as("""
                        %s differs from what the code says.
                        If the code is right, write the file anew, from the root of the checkout:
                            mvn -pl <module> -am %s -D%s=true -Dsurefire.failIfNoSpecifiedTests=false
                        and review its change like any other, because clients rely on it.
                        What differs, the kept one first""", file, goal, UPDATE)
                .isEmpty();
    }

    private static List<String> filesIn(String subfolder) {
        var folder = folder();
        try (var files = Files.walk(folder.resolve(subfolder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        } catch (NoSuchFileException nothingYet) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(String file) {
        try {
            Files.delete(folder().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the contracts are kept. */
    static Path folder() {
        for (Path here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            if (Files.isDirectory(here.resolve(FOLDER)) && Files.exists(here.resolve("pom.xml"))) {
                return here.resolve(FOLDER);
            }
        }
        throw new IllegalStateException(
                "No folder " + FOLDER + " above " + Path.of("").toAbsolutePath());
    }
}
