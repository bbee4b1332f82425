package io.cascade.platform.web;

import io.cascade.platform.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;

/** Tells whether two requests with one idempotency key ask for the same. */
public final class Fingerprint {

    private Fingerprint() {}

    public static String of(Object request) {
        return digest(Json.write(request).getBytes(StandardCharsets.UTF_8));
    }

    /** Of a body as it was sent: white space between its parts makes no other request of it. */
    public static String ofBody(byte[] body) {
        try {
            return of(Json.mapper().readTree(body));
        } catch (JacksonException | ArithmeticException | NumberFormatException e) {
            return digest(body);
        }
    }

    private static String digest(byte[] text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
