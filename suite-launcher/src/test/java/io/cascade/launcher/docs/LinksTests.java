package io.cascade.launcher.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.launcher.home.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinksTests {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)[^)]*\\)");

    static List<Path> documents() throws IOException {
        var root = Checkout.current().root();
        try (var docs = Files.walk(root.resolve("docs"))) {
            return Stream.concat(Stream.of(root.resolve("README.md")), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkWithinTheProjectLeadsToAFile(Path document) throws IOException {
        var links = LINK.matcher(Files.readString(document))
                .results()
                .map(MatchResult::group)
                .map(link -> LINK.matcher(link).replaceFirst("$1"))
                .filter(link -> !link.startsWith("http"))
                .toList();

        assertThat(links)
                .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
    }
}
