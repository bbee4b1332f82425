package io.cascade.web.bounds;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends an answer when all of it is there and what it was made of has been let go: who takes it slowly holds no memory. */
@Component
@Order(AnswersMadeFirst.AROUND_ALL_THAT_TAKES_MEMORY)
class AnswersMadeFirst extends OncePerRequestFilter {

    static final int AROUND_ALL_THAT_TAKES_MEMORY = BoundedBodies.BEFORE_ANYBODY_READS - 1;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var answer = new SpooledAnswer(response)) {
            chain.doFilter(request, answer);
            answer.send();
        }
    }
}
