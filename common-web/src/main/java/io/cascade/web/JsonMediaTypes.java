package io.cascade.web;

import io.cascade.kernel.refusal.RequestRefused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** What a body may say that it is. */
public final class JsonMediaTypes {

    private JsonMediaTypes() {}

    /** @throws RequestRefused with 415 when it is none of these, or in another encoding than UTF-8 */
    public static void check(@Nullable MediaType given, List<MediaType> known) {
        if (given == null || known.stream().noneMatch(one -> one.equalsTypeAndSubtype(given))) {
            throw RequestRefused.unsupported("a body must be one of "
                    + known.stream().map(MediaType::toString).collect(Collectors.joining(", ")));
        }
        var charset = given.getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw RequestRefused.unsupported("a body must be in UTF-8");
        }
    }
}
