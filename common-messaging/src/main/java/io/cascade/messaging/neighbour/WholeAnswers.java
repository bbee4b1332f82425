package io.cascade.messaging.neighbour;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/** Reads answers into records, and takes none that lacks a component which is not nullable. */
final class WholeAnswers extends JacksonJsonHttpMessageConverter {

    WholeAnswers(JsonMapper mapper) {
        super(mapper);
    }

    /** @throws SenselessAnswer naming what is missing */
    @Override
    public Object read(ResolvableType type, HttpInputMessage answer, @Nullable Map<String, Object> hints)
            throws IOException {
        var read = super.read(type, answer, hints);
        var missing = Gaps.in(read);
        if (missing.isPresent()) {
            throw new SenselessAnswer("it has no " + missing.get());
        }
        return read;
    }
}
