package io.cascade.web;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.refusal.RequestRefused;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractSmartHttpMessageConverter;
import tools.jackson.databind.JsonNode;

/** Reads request bodies that are records of ours, or lists of them, after {@link ContractCheck} found nothing wrong with them. */
final class ContractBodyConverter extends AbstractSmartHttpMessageConverter<Object> {

    private static final String OURS = "io.cascade.";
    private static final List<MediaType> MEDIA_TYPES =
            List.of(MediaType.APPLICATION_JSON, new MediaType("application", "merge-patch+json"));

    private final int mostEntries;

    /** @param mostEntries of a batch */
    ContractBodyConverter(int mostEntries) {
        super(MEDIA_TYPES.toArray(MediaType[]::new));
        this.mostEntries = mostEntries;
    }

    /** Whatever it is called: nobody else may read a contract record unchecked. */
    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return isOurs(classOf(type)) || type.resolve() == List.class && isOurs(classOf(type.getGeneric()));
    }

    @Override
    public boolean canWrite(ResolvableType type, Class<?> valueClass, @Nullable MediaType mediaType) {
        return false;
    }

    /** Without the type variables of a handler that several controllers inherit. */
    private static Type contractOf(ResolvableType type) {
        return isOurs(classOf(type))
                ? classOf(type)
                : ResolvableType.forClassWithGenerics(List.class, classOf(type.getGeneric()))
                        .getType();
    }

    private static Class<?> classOf(ResolvableType type) {
        return type.resolve(Object.class);
    }

    private static boolean isOurs(Class<?> type) {
        return type.isRecord() && type.getName().startsWith(OURS);
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage input, @Nullable Map<String, Object> hints)
            throws IOException {
        JsonMediaTypes.check(input.getHeaders().getContentType(), MEDIA_TYPES);
        var body = JsonBody.read(input.getBody());
        var contract = contractOf(type);
        checkNumberOfEntries(body, contract);
        var violations = ContractCheck.violations(body, contract);
        if (!violations.isEmpty()) {
            throw RequestRefused.breaksContract(violations);
        }
        return Json.mapper().treeToValue(body, Json.mapper().constructType(contract));
    }

    private void checkNumberOfEntries(JsonNode body, Type contract) {
        if (!(contract instanceof Class<?> single)) {
            return;
        }
        for (var attribute : RecordShape.of(single).attributes()) {
            int entries = body.path(attribute.name()).size();
            if (attribute.isBatch() && entries > mostEntries) {
                throw RequestRefused.tooLarge(
                        "a batch may have at most %d entries: this one has %d".formatted(mostEntries, entries));
            }
        }
    }

    @Override
    protected void writeInternal(
            Object body, ResolvableType type, HttpOutputMessage output, @Nullable Map<String, Object> hints) {
        throw new IllegalStateException("contract bodies are written by the JSON converter");
    }
}
