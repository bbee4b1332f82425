package io.cascade.boundary.documentation;

import io.cascade.tmf.common.ErrorDto;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Names operations as TM Forum does, and says what a refusal looks like. */
@Component
class TmfDialect implements GlobalOpenApiCustomizer {

    private static final String JSON = "application/json";

    @Override
    public void customise(OpenAPI document) {
        var paths = new Paths();
        document.getPaths().forEach((path, item) -> {
            item.readOperationsMap().forEach((method, operation) -> complete(path, method, operation));
            // only Spring spells a variable so that takes the rest of the path
            paths.addPathItem(path.replace("{*", "{"), item);
        });
        document.setPaths(paths);
        ModelConverters.getInstance(true).readAll(ErrorDto.class).forEach(document.getComponents()::addSchemas);
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        var name = OperationName.of(path, method);
        operation.setTags(List.of(name.resource()));
        operation.setOperationId(name.id());
        if (operation.getSummary() == null) {
            operation.setSummary(name.summary());
        }
        operation.getResponses().values().forEach(TmfDialect::speakJson);
        operation.getResponses().addApiResponse("default", refusal());
    }

    private static void speakJson(ApiResponse response) {
        if (response.getContent() != null && response.getContent().containsKey("*/*")) {
            response.getContent().addMediaType(JSON, response.getContent().remove("*/*"));
        }
    }

    private static ApiResponse refusal() {
        var error = new Schema<>().$ref(RecordSchemas.nameOf(ErrorDto.class));
        return new ApiResponse()
                .description("What was wrong with the request, or with us.")
                .content(new Content().addMediaType(JSON, new MediaType().schema(error)));
    }
}
