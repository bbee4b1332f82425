package io.cascade.launcher.sampledata;

import io.cascade.kernel.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;

/**
 * The files of one set of sample data.
 *
 * @param root where they lie, as Spring names resources, with a slash at its end
 */
public record SampleFiles(String root) {

    /** Those that come with the suite. */
    public static SampleFiles shipped() {
        return new SampleFiles("classpath:sample-data/");
    }

    /** The content of one file. */
    public JsonNode read(String path) {
        return read(new PathMatchingResourcePatternResolver().getResource(root + path));
    }

    /** The files of a folder in the order of their names. */
    List<SampleFile> in(String folder) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(root + folder + "/*.json"))
                    .sorted(Comparator.comparing(SampleFiles::nameOf))
                    .map(resource -> new SampleFile(nameOf(resource), read(resource)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("No sample data in " + root + folder, e);
        }
    }

    private static String nameOf(Resource resource) {
        return Objects.requireNonNull(resource.getFilename());
    }

    private static JsonNode read(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            return Json.mapper().readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
