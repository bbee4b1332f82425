package io.cascade.web.bounds;

import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.web.spool.Spool;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Reads every body, whatever its address and type, before anybody else does, and no more than it may have. One that has come
 * to its end waits until there is memory for it and for what is made of it, a small one never for large ones.
 */
@Component
@EnableConfigurationProperties(BodyBounds.class)
@Order(BoundedBodies.BEFORE_ANYBODY_READS)
class BoundedBodies extends OncePerRequestFilter {

    /** Forms are read at -9900. */
    static final int BEFORE_ANYBODY_READS = -10_000;

    private static final String AS_IT_IS = "identity";
    private static final int PORTION = 8 * 1024;

    private final BodyBounds bounds;
    private final RequestMemory memory;
    private final HandlerExceptionResolver handlerExceptionResolver;

    BoundedBodies(BodyBounds bounds, RequestMemory memory, HandlerExceptionResolver handlerExceptionResolver) {
        this.bounds = bounds;
        this.memory = memory;
        this.handlerExceptionResolver = handlerExceptionResolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var share = memory.shareOf(request)) {
            HttpServletRequest bounded;
            try {
                bounded = hasBody(request) ? read(request, share) : request;
            } catch (RuntimeException refusal) {
                handlerExceptionResolver.resolveException(request, response, null, refusal);
                return;
            }
            chain.doFilter(bounded, response);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private HeldBody read(HttpServletRequest request, RequestShare share) {
        refuseEncoded(request);
        var bound = bounds.at(request.getRequestURI());
        try (var body = new Spool()) {
            receive(request, bound.bytes().toBytes(), body);
            share.growForBody(body.size(), BodyScan.tokensIn(body.content(), bound));
            return new HeldBody(request, body.content().readAllBytes());
        } catch (IOException e) {
            throw RequestRefused.breaksContract("", "the body could not be read to its end");
        }
    }

    /** What is read as it comes would be taken for something else than was sent. */
    private static void refuseEncoded(HttpServletRequest request) {
        var encodings = Collections.list(request.getHeaders(HttpHeaders.CONTENT_ENCODING));
        if (!encodings.stream().allMatch(encoding -> encoding.strip().equalsIgnoreCase(AS_IT_IS))) {
            throw RequestRefused.unsupported(
                    "a body must come as it is: its Content-Encoding is " + String.join(", ", encodings));
        }
    }

    private static void receive(HttpServletRequest request, long most, Spool body) throws IOException {
        var declared = request.getContentLengthLong();
        if (declared > most) {
            throw RequestRefused.tooLarge(mostBytes(most) + ": this one has " + declared);
        }
        var input = request.getInputStream();
        var portion = new byte[PORTION];
        for (int length = input.read(portion); length >= 0; length = input.read(portion)) {
            body.write(portion, 0, length);
            if (body.size() > most) {
                throw RequestRefused.tooLarge(mostBytes(most) + ": this one has more");
            }
        }
    }

    private static String mostBytes(long most) {
        return "a body may have at most %d bytes".formatted(most);
    }
}
