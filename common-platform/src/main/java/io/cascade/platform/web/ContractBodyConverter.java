package io.cascade.platform.web;

import io.cascade.platform.json.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads request bodies that are contract records, after {@link ContractCheck} found nothing wrong with them. */
final class ContractBodyConverter extends AbstractHttpMessageConverter<Object> {

    private static final String CONTRACTS = "io.cascade.tmf.";

    ContractBodyConverter() {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "merge-patch+json"));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.isRecord() && type.getName().startsWith(CONTRACTS);
    }

    @Override
    protected boolean canWrite(@Nullable MediaType type) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage input) throws IOException {
        var body = parse(input);
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

    private static JsonNode parse(HttpInputMessage input) throws IOException {
        try {
            return Json.mapper().readTree(input.getBody());
        } catch (JacksonException e) {
            throw RequestRefused.breaksContract("", "is not JSON: " + e.getOriginalMessage());
        }
    }
}
