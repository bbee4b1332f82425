package io.cascade.boundary.idempotency;

import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.web.Fingerprint;
import io.cascade.web.bounds.HeldBody;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Lets a POST with an {@code Idempotency-Key} take effect once: the request's own transaction also keeps its answer, which a
 * twin gets again. A refused request keeps nothing, so its key is free. Orders keep their keys themselves, because those are
 * never forgotten ({@link io.cascade.ordering.aggregate.Placing}).
 */
@Component
@Order(IdempotencyFilter.AFTER_PATHS_ARE_TRIMMED)
class IdempotencyFilter extends OncePerRequestFilter {

    static final int AFTER_PATHS_ARE_TRIMMED = 100;
    static final String KEY = "Idempotency-Key";

    private static final String STANDARD_APIS = "/tmf-api/";
    private static final int LONGEST_KEY = 255;
    private static final String[] KEPT_HEADERS = {HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG};

    private final FirstAnswers answers;
    private final OwnKeys ownKeys;
    private final TransactionTemplate transaction;
    private final HandlerExceptionResolver handlerExceptionResolver;

    IdempotencyFilter(
            FirstAnswers answers,
            OwnKeys ownKeys,
            TransactionTemplate transaction,
            HandlerExceptionResolver handlerExceptionResolver) {
        this.answers = answers;
        this.ownKeys = ownKeys;
        this.transaction = transaction;
        this.handlerExceptionResolver = handlerExceptionResolver;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(KEY) == null
                || !HttpMethod.POST.matches(request.getMethod())
                || !request.getRequestURI().startsWith(STANDARD_APIS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(KEY);
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            refuse(request, response, RequestRefused.breaksContract(KEY, "must have 1 to 255 characters"));
        } else if (ownKeys.areKeptBy(request)) {
            chain.doFilter(request, response);
        } else {
            try {
                answerOnce(request, key, response, chain);
            } catch (RuntimeException e) {
                refuse(request, response, e);
            }
        }
    }

    private void answerOnce(HttpServletRequest request, String key, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var keyed = new KeyedRequest(request.getRequestURI(), key, Fingerprint.ofBody(HeldBody.of(request)));
        var buffered = new ContentCachingResponseWrapper(response);
        var earlier = transaction.execute(tx -> {
            var first = answers.take(keyed);
            if (first.isEmpty()) {
                handle(request, buffered, chain);
                if (HttpStatus.valueOf(buffered.getStatus()).is2xxSuccessful()) {
                    answers.keep(keyed, answerIn(buffered));
                } else {
                    tx.setRollbackOnly();
                }
            }
            return first;
        });
        if (earlier != null && earlier.isPresent()) {
            repeat(earlier.get(), response);
        } else {
            buffered.copyBodyToResponse();
        }
    }

    private static void handle(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException e) {
            throw new IllegalStateException("the request could not be handled", e);
        }
    }

    private static FirstAnswer answerIn(ContentCachingResponseWrapper response) {
        var headers = new LinkedHashMap<String, String>();
        Stream.of(KEPT_HEADERS)
                .forEach(name ->
                        Optional.ofNullable(response.getHeader(name)).ifPresent(value -> headers.put(name, value)));
        return new FirstAnswer(response.getStatus(), headers, response.getContentAsByteArray());
    }

    private static void repeat(FirstAnswer first, HttpServletResponse response) throws IOException {
        response.setStatus(first.status());
        first.headers().forEach(response::setHeader);
        response.getOutputStream().write(first.body());
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Exception refusal) {
        handlerExceptionResolver.resolveException(request, response, null, refusal);
    }
}
