package io.cascade.boundary.mvc;

import io.cascade.kernel.correlation.Correlation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the caller's correlation id, or gives the request a new one, and answers with it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CorrelationFilter extends OncePerRequestFilter {

    private static final int LONGEST = 100;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = idOf(request);
        MDC.put(Correlation.KEY, id);
        response.setHeader(Correlation.HEADER, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(Correlation.KEY);
        }
    }

    private static String idOf(HttpServletRequest request) {
        var given = request.getHeader(Correlation.HEADER);
        return given == null || !isPlain(given) ? UUID.randomUUID().toString() : given;
    }

    /** A foreign id ends up in log lines and headers: only harmless characters may pass. */
    private static boolean isPlain(String given) {
        return !given.isBlank()
                && given.length() <= LONGEST
                && given.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_.:/".indexOf(c) >= 0);
    }
}
