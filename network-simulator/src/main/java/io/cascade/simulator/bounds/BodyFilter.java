package io.cascade.simulator.bounds;

import io.cascade.simulator.problem.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Reads each body whole, within its bounds and within the budget for all, before anything is made of it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class BodyFilter extends OncePerRequestFilter {

    private final BodyProperties bounds;
    private final Semaphore budget;
    private final HandlerExceptionResolver handlerExceptionResolver;

    BodyFilter(BodyProperties bounds, HandlerExceptionResolver handlerExceptionResolver) {
        this.bounds = bounds;
        this.budget = new Semaphore(bounds.budget());
        this.handlerExceptionResolver = handlerExceptionResolver;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() == 0
                || request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            handle(request, response, chain);
        } catch (Refusal refusal) {
            handlerExceptionResolver.resolveException(request, response, null, refusal);
        }
    }

    private void handle(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int most = bounds.largestAt(request.getRequestURI());
        long told = request.getContentLengthLong();
        if (told > most) {
            throw Refusal.tooLarge("a body may have at most " + most + " bytes");
        }
        int claim = told < 0 ? most : (int) told;
        if (!budget.tryAcquire(claim)) {
            throw Refusal.busy("too much is being read at this moment");
        }
        try {
            byte[] body = WholeBody.read(request.getInputStream(), most, bounds.within());
            BodyCheck.check(body);
            chain.doFilter(new ReadRequest(request, body), response);
        } finally {
            budget.release(claim);
        }
    }
}
