package io.cascade.boundary.patch;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Gives every single resource its entity tag, before its attributes are trimmed to those asked for. A resource is what has an
 * address: a verdict or a refusal has no state that a change could miss.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class EntityTagHeader implements ResponseBodyAdvice<Object> {

    private static final ClassValue<Boolean> IS_RESOURCE = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> body) {
            return body.isRecord()
                    && Stream.of(body.getRecordComponents())
                            .anyMatch(component -> component.getName().equals("href"));
        }
    };

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body != null && IS_RESOURCE.get(body.getClass())) {
            response.getHeaders().set(HttpHeaders.ETAG, EntityTags.of(body));
        }
        return body;
    }
}
