package io.cascade.web;

import io.cascade.kernel.refusal.RequestRefused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refuses bodies of which the Content-Type is none, or any. */
@Component
class ReadableMediaTypes extends OncePerRequestFilter {

    private final HandlerExceptionResolver handlerExceptionResolver;

    ReadableMediaTypes(HandlerExceptionResolver handlerExceptionResolver) {
        this.handlerExceptionResolver = handlerExceptionResolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOne(request.getContentType())) {
            chain.doFilter(request, response);
        } else {
            var refusal = RequestRefused.unsupported("the Content-Type must name one media type");
            handlerExceptionResolver.resolveException(request, response, null, refusal);
        }
    }

    private static boolean isOne(@Nullable String given) {
        try {
            return given == null || MediaType.parseMediaType(given).isConcrete();
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
