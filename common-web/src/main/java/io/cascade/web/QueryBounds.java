package io.cascade.web;

import io.cascade.kernel.refusal.RequestRefused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refuses queries that are longer than the links to further pages may be, or that name more attributes than anything has. */
@Component
class QueryBounds extends OncePerRequestFilter {

    private static final int LONGEST_QUERY = 6_000;
    private static final int MOST_FIELDS = 100;
    private static final String FIELDS = "fields=";

    private final HandlerExceptionResolver handlerExceptionResolver;

    QueryBounds(HandlerExceptionResolver handlerExceptionResolver) {
        this.handlerExceptionResolver = handlerExceptionResolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        if (query.length() > LONGEST_QUERY) {
            refuse(request, response, "", "the query must have at most %d characters".formatted(LONGEST_QUERY));
        } else if (fieldsIn(query) > MOST_FIELDS) {
            refuse(request, response, "fields", "must be at most %d names".formatted(MOST_FIELDS));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static long fieldsIn(String query) {
        return Stream.of(query.split("&"))
                .filter(parameter -> parameter.startsWith(FIELDS))
                .flatMap(parameter -> Stream.of(parameter.split(",|%2[cC]", -1)))
                .count();
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String path, String bound) {
        handlerExceptionResolver.resolveException(request, response, null, RequestRefused.breaksContract(path, bound));
    }
}
