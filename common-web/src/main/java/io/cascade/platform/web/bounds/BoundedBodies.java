package io.cascade.platform.web.bounds;

import io.cascade.platform.web.RequestRefused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Reads every body, whatever its address and type, before anybody else does: no more than it may have, and only while there
 * is memory for it and for what is made of it. A small one never waits to be read, nor for large ones.
 */
@Component
@EnableConfigurationProperties(BodyBounds.class)
@Order(BoundedBodies.BEFORE_ANYBODY_READS)
class BoundedBodies extends OncePerRequestFilter {

    /** Forms are read at -9900. */
    static final int BEFORE_ANYBODY_READS = -10_000;

    private static final int SMALL = 16 * 1024;
    private static final int PORTION = 32 * 1024;

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
        try (var share = memory.forWorkingOn(request);
                var smallShare = memory.forWorkingOnSmall()) {
            HttpServletRequest bounded;
            try {
                bounded = hasBody(request) ? read(request, share, smallShare) : request;
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

    private HeldBody read(HttpServletRequest request, MemoryBudget.Share share, MemoryBudget.Share smallShare) {
        var bound = bounds.at(request.getRequestURI());
        try (var arriving = memory.forArriving()) {
            var body = read(request, (int) bound.bytes().toBytes(), arriving);
            var tokens = BodyScan.tokensIn(body, bound);
            (body.length < SMALL ? smallShare : share).grow(RequestMemory.costOfBody(body.length, tokens));
            return new HeldBody(request, body);
        }
    }

    private static byte[] read(HttpServletRequest request, int most, MemoryBudget.Share arriving) {
        var declared = request.getContentLengthLong();
        if (declared > most) {
            throw RequestRefused.tooLarge(mostBytes(most) + ": this one has " + declared);
        }
        try {
            var body = request.getInputStream();
            var start = body.readNBytes(SMALL);
            if (start.length < SMALL) {
                return start;
            }
            return rest(start, body, most, arriving);
        } catch (IOException e) {
            throw RequestRefused.breaksContract("", "the body could not be read to its end");
        }
    }

    /** Takes room for what comes as it comes: what was only announced may never come. */
    private static byte[] rest(byte[] start, InputStream body, int most, MemoryBudget.Share arriving)
            throws IOException {
        var portions = new ArrayList<>(List.of(start));
        int size = start.length;
        do {
            arriving.grow(PORTION);
            var portion = body.readNBytes(PORTION);
            portions.add(portion);
            size += portion.length;
            if (size > most) {
                throw RequestRefused.tooLarge(mostBytes(most) + ": this one has more");
            }
        } while (portions.getLast().length == PORTION);
        return joined(portions, size);
    }

    private static byte[] joined(List<byte[]> portions, int size) {
        var whole = ByteBuffer.allocate(size);
        portions.forEach(whole::put);
        return whole.array();
    }

    private static String mostBytes(int most) {
        return "a body may have at most %d bytes".formatted(most);
    }
}
