package io.cascade.boundary.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Tells which endpoints keep the idempotency keys of their requests themselves: those that ask for the header. */
@Component
class OwnKeys {

    private final RequestMappingHandlerMapping handlers;

    OwnKeys(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        this.handlers = handlers;
    }

    boolean areKeptBy(HttpServletRequest request) {
        try {
            var found = handlers.getHandler(request);
            return found != null && found.getHandler() instanceof HandlerMethod method && asksForKey(method);
        } catch (Exception e) {
            return false; // nobody handles such a request, which the dispatcher will say better
        }
    }

    private static boolean asksForKey(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .map(parameter -> parameter.getParameterAnnotation(RequestHeader.class))
                .anyMatch(header -> header != null && header.name().equals(IdempotencyFilter.KEY));
    }
}
