package io.cascade.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.test.web.servlet.client.RestTestClient;

/**
 * The contracts in the folder {@code openapi} of the checkout: what the services say about themselves, kept where clients and
 * reviewers can read it. A contract changes on purpose only, with {@code -Dopenapi.update=true}.
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
                .getResponseBody());
        var file = folder().resolve(name + ".json");
        if (Boolean.getBoolean(UPDATE)) {
            served.writeTo(file);
        }
        assertThat(Files.exists(file) ? ApiDocument.read(file).differencesTo(served) : List.of("the file is missing"))
                .as("""
                        %s differs from what the service says about itself.
                        If the service is right, write the file anew, from the root of the checkout:
                            mvn -pl <module> verify -Dit.test=PublishedContractIT -D%s=true
                        and review its change like any other, because clients rely on it.
                        What differs, the kept one first""", file, UPDATE)
                .isEmpty();
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
