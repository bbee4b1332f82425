package io.cascade.messaging.neighbour;

import io.cascade.kernel.memory.MemoryBudget;
import io.cascade.kernel.refusal.ServiceBusy;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.FastByteArrayOutputStream;

/**
 * An answer that takes what its bytes need as they come, then at once what is made of them, and gives it all back when it has
 * been read: so nobody who makes something of an answer waits for a neighbour, or for another's memory. A short one is read
 * always.
 */
final class WeighedAnswer implements ClientHttpResponse {

    private static final int SHORT = 4 * 1024;
    private static final int CHUNK = 8 * 1024;
    private static final int BYTES_PER_SENT_BYTE = 2;
    private static final int BYTES_PER_VALUE = 100;

    private final ClientHttpResponse answer;
    private final MemoryBudget.Share arriving;
    private final MemoryBudget.Share reading;
    private @Nullable InputStream body;

    WeighedAnswer(ClientHttpResponse answer, AnswerMemory memory) {
        this.answer = answer;
        this.arriving = memory.arriving().share();
        this.reading = memory.reading().share();
    }

    @Override
    public HttpStatusCode getStatusCode() throws IOException {
        return answer.getStatusCode();
    }

    @Override
    public String getStatusText() throws IOException {
        return answer.getStatusText();
    }

    @Override
    public HttpHeaders getHeaders() {
        return answer.getHeaders();
    }

    @Override
    public InputStream getBody() throws IOException {
        if (body == null) {
            body = whole(answer.getBody());
        }
        return body;
    }

    private InputStream whole(InputStream arrives) throws IOException {
        var whole = new FastByteArrayOutputStream(CHUNK);
        var chunk = new byte[CHUNK];
        long values = 0;
        long room = SHORT;
        for (int got = arrives.read(chunk); got >= 0; got = arrives.read(chunk)) {
            if (whole.size() + got > room) {
                take(arriving, CHUNK);
                room += CHUNK;
            }
            whole.write(chunk, 0, got);
            values += values(chunk, got);
        }
        if (whole.size() > SHORT) {
            take(reading, (long) whole.size() * BYTES_PER_SENT_BYTE + values * BYTES_PER_VALUE);
        }
        return whole.getInputStream();
    }

    private static void take(MemoryBudget.Share share, long bytes) throws IOException {
        try {
            share.grow(bytes);
        } catch (ServiceBusy e) {
            throw new NoRoomForAnswer(e);
        }
    }

    /** How many there are at most, by what stands before each. */
    private static int values(byte[] json, int length) {
        int values = 0;
        for (int i = 0; i < length; i++) {
            switch (json[i]) {
                case ',', ':', '[', '{' -> values++;
                default -> {}
            }
        }
        return values;
    }

    @Override
    public void close() {
        try {
            answer.close();
        } finally {
            arriving.close();
            reading.close();
        }
    }
}
