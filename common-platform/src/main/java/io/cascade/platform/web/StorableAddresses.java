package io.cascade.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refuses addresses with the character U+0000: no id and no filter value can hold it, and PostgreSQL takes it for an error. */
@Component
class StorableAddresses extends OncePerRequestFilter {

    private static final String NUL = "%00";

    private final HandlerExceptionResolver handlerExceptionResolver;

    StorableAddresses(HandlerExceptionResolver handlerExceptionResolver) {
        this.handlerExceptionResolver = handlerExceptionResolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        if (request.getRequestURI().contains(NUL) || query != null && query.contains(NUL)) {
            var refusal = RequestRefused.breaksContract("", "must not hold the character U+0000");
            handlerExceptionResolver.resolveException(request, response, null, refusal);
        } else {
            chain.doFilter(request, response);
        }
    }
}
