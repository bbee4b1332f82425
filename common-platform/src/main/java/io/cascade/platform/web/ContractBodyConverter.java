package io.cascade.platform.web;

import io.cascade.platform.json.Json;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** Reads request bodies that are records of ours, after {@link ContractCheck} found nothing wrong with them. */
final class ContractBodyConverter extends AbstractHttpMessageConverter<Object> {

    private static final String OURS = "io.cascade.";
    private static final List<MediaType> MEDIA_TYPES =
            List.of(MediaType.APPLICATION_JSON, new MediaType("application", "merge-patch+json"));

    ContractBodyConverter() {
        super(MEDIA_TYPES.toArray(MediaType[]::new));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.isRecord() && type.getName().startsWith(OURS);
    }

    /** Whatever it is called: nobody else may read a contract record unchecked. */
    @Override
    protected boolean canRead(@Nullable MediaType type) {
        return true;
    }

    @Override
    protected boolean canWrite(@Nullable MediaType type) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage input) throws IOException {
        JsonMediaTypes.check(input.getHeaders().getContentType(), MEDIA_TYPES);
        var body = JsonBody.read(input.getBody());
        var violations = ContractCheck.violations(body, type);
        if (!violations.isEmpty()) {
            throw RequestRefused.breaksContract(violations);
        }
        return Json.mapper().treeToValue(body, type);
    }

    @Override
    protected void writeInternal(Object body, HttpOutputMessage output) {
        throw new IllegalStateException("contract bodies are written by the JSON converter");
    }
}
