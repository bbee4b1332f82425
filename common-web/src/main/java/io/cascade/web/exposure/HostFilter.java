package io.cascade.web.exposure;

import io.cascade.kernel.refusal.RequestRefused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refuses requests that call the service by a name that is not its own. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class HostFilter extends OncePerRequestFilter {

    private final AllowedHosts allowedHosts;
    private final HandlerExceptionResolver handlerExceptionResolver;

    HostFilter(AllowedHosts allowedHosts, HandlerExceptionResolver handlerExceptionResolver) {
        this.allowedHosts = allowedHosts;
        this.handlerExceptionResolver = handlerExceptionResolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (allowedHosts.allow(request.getServerName(), request.getLocalAddr())) {
            chain.doFilter(request, response);
        } else {
            handlerExceptionResolver.resolveException(request, response, null, RequestRefused.misdirected());
        }
    }
}
