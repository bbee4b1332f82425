package io.cascade.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refuses bodies larger than anybody could mean: what they make is told to everybody as a whole. */
@Component
@Order(BodySize.BEFORE_ANYBODY_READS)
class BodySize extends OncePerRequestFilter {

    static final int BEFORE_ANYBODY_READS = 0;

    private static final long LARGEST = 1024 * 1024;
    private static final String STANDARD_APIS = "/tmf-api/";

    private final HandlerExceptionResolver handlerExceptionResolver;

    private final Set<String> exempt;

    /** @param exempt addresses of collections whose entries are not told as a whole */
    BodySize(
            HandlerExceptionResolver handlerExceptionResolver,
            @Value("${cascade.large-bodies-at:}") Set<String> exempt) {
        this.handlerExceptionResolver = handlerExceptionResolver;
        this.exempt = exempt;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(STANDARD_APIS) || exempt.contains(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var length = request.getContentLengthLong();
        if (length > LARGEST) {
            handlerExceptionResolver.resolveException(request, response, null, RequestRefused.tooLarge(LARGEST));
        } else if (length < 0) {
            chain.doFilter(new BoundedRequest(request, LARGEST), response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
