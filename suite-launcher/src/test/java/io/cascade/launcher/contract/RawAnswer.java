package io.cascade.launcher.contract;

import io.cascade.kernel.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/**
 * What comes back for bytes that no HTTP client would send.
 *
 * @param status zero when the connection was closed without an answer
 * @param head the status line and the headers, in small letters
 */
public record RawAnswer(int status, String head, String body) {

    /** What a refusal may have, whatever was sent. */
    private static final int LONGEST_REFUSAL = 64 * 1024;

    private static final int PATIENCE_MILLIS = 15_000;
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] (\\d{3})");
    private static final Pattern CHUNK = Pattern.compile("(?s)(\\p{XDigit}+)\r\n(.*)");

    /** Sends it as it is, says that no more comes, and reads everything. */
    public static RawAnswer to(byte[] request, URI server) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            var read = new ByteArrayOutputStream();
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
                socket.getInputStream().transferTo(read);
            } catch (IOException e) {
                // the other side has had enough; what it said before counts
            }
            return parse(read.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new RawAnswer(0, "", e.toString());
        }
    }

    /** Whether it says when to try again. */
    public boolean saysWhenToRetry() {
        return head.contains("\r\nretry-after:");
    }

    /** One that says what is wrong in no more words than anybody reads. */
    boolean hasErrorBody() {
        if (body.length() > LONGEST_REFUSAL) {
            return false;
        }
        try {
            var error = Json.mapper().readTree(body);
            return !error.path("code").asString("").isEmpty()
                    && !error.path("reason").asString("").isEmpty()
                    && error.path("status").asString("").equals(String.valueOf(status));
        } catch (JacksonException e) {
            return false;
        }
    }

    private static RawAnswer parse(String text) {
        var line = STATUS_LINE.matcher(text);
        if (!line.lookingAt()) {
            return ofVersion09(text);
        }
        int status = Integer.parseInt(line.group(1));
        int end = text.indexOf("\r\n\r\n");
        if (status == 100) {
            return parse(text.substring(end + 4));
        }
        var head = text.substring(0, end).toLowerCase(java.util.Locale.ROOT);
        var body = text.substring(end + 4);
        return new RawAnswer(status, head, head.contains("transfer-encoding: chunked") ? joined(body) : body);
    }

    /** The oldest HTTP has nothing but a body. */
    private static RawAnswer ofVersion09(String body) {
        try {
            return new RawAnswer(Json.mapper().readTree(body).path("status").asInt(0), "", body);
        } catch (JacksonException e) {
            return new RawAnswer(0, "", body);
        }
    }

    private static String joined(String chunks) {
        var whole = new StringBuilder();
        var rest = Optional.of(chunks);
        while (rest.isPresent()) {
            var chunk = CHUNK.matcher(rest.get());
            if (!chunk.matches()) {
                break;
            }
            var bytes = chunk.group(2).getBytes(StandardCharsets.UTF_8);
            int length = Math.min(Integer.parseInt(chunk.group(1), 16), bytes.length);
            whole.append(new String(bytes, 0, length, StandardCharsets.UTF_8));
            var after = new String(bytes, length, bytes.length - length, StandardCharsets.UTF_8);
            rest = length == 0 ? Optional.empty() : Optional.of(after.replaceFirst("^\r\n", ""));
        }
        return whole.toString();
    }
}
