package io.cascade.boundary.mvc;

import io.cascade.kernel.caller.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows who asks. Nobody has to say who they are yet: all requests are those of one local caller, whom the settings describe.
 * Once there is a login, its token takes the place of the settings, here and nowhere else.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class CallerFilter extends OncePerRequestFilter {

    private final Caller local;

    CallerFilter(
            @Value("${cascade.caller.id}") String id,
            @Value("${cascade.caller.roles}") Set<String> roles,
            @Value("${cascade.caller.parties}") Set<String> parties) {
        this.local = new Caller(id, roles, parties);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var before = local.takesOver();
        try {
            chain.doFilter(request, response);
        } finally {
            before.takesOver();
        }
    }
}
