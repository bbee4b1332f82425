package io.cascade.simulator.bounds;

import io.cascade.simulator.problem.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refuses addresses that are no text, and the page that only failures lead to. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class AddressFilter extends OncePerRequestFilter {

    private final HandlerExceptionResolver handlerExceptionResolver;

    AddressFilter(HandlerExceptionResolver handlerExceptionResolver) {
        this.handlerExceptionResolver = handlerExceptionResolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().equals("/error")) {
            refuse(request, response, Refusal.notFound("/error"));
        } else if (!isText(request.getRequestURI()) || !isText(request.getQueryString()) || !namesAll(request)) {
            refuse(request, response, Refusal.invalidInput("the address must be percent-encoded UTF-8 without U+0000"));
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
        handlerExceptionResolver.resolveException(request, response, null, refusal);
    }

    private static boolean namesAll(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null || Stream.of(query.split("&")).noneMatch(parameter -> parameter.startsWith("="));
    }

    /** What is not UTF-8 decodes to the replacement character. */
    private static boolean isText(@Nullable String encoded) {
        try {
            String text = encoded == null ? "" : URLDecoder.decode(encoded, StandardCharsets.UTF_8);
            return text.chars().noneMatch(c -> c == 0 || c == '\uFFFD');
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
