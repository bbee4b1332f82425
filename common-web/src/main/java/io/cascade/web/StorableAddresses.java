package io.cascade.web;

import io.cascade.kernel.refusal.RequestRefused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses addresses that are no text: a percent sign without its digits, bytes that are not UTF-8, a parameter without a name,
 * or the character U+0000, which no id and no filter value can hold.
 */
@Component
class StorableAddresses extends OncePerRequestFilter {

    private static final int ESCAPED = 3;

    private final HandlerExceptionResolver handlerExceptionResolver;

    StorableAddresses(HandlerExceptionResolver handlerExceptionResolver) {
        this.handlerExceptionResolver = handlerExceptionResolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        if (isText(request.getRequestURI()) && (query == null || isText(query) && namesAll(query))) {
            chain.doFilter(request, response);
        } else {
            var refusal = RequestRefused.breaksContract("", "the address must be percent-encoded UTF-8 without U+0000");
            handlerExceptionResolver.resolveException(request, response, null, refusal);
        }
    }

    private static boolean namesAll(String query) {
        return Stream.of(query.split("&")).noneMatch(parameter -> parameter.startsWith("="));
    }

    private static boolean isText(String encoded) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(decoded(encoded)));
            return text.chars().noneMatch(c -> c == 0);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return false;
        }
    }

    /** @throws IllegalArgumentException when a percent sign stands without two digits, or something else is none */
    private static byte[] decoded(String encoded) {
        var bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) == '%') {
                int end = Math.min(i + ESCAPED, encoded.length());
                if (end - i < ESCAPED) {
                    throw new IllegalArgumentException("a percent sign stands without its digits");
                }
                bytes.writeBytes(HexFormat.of().parseHex(encoded, i + 1, end));
                i = end - 1;
            } else {
                bytes.write(encoded.charAt(i));
            }
        }
        return bytes.toByteArray();
    }
}
