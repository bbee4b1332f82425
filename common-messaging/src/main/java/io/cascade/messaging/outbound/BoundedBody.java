package io.cascade.messaging.outbound;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;
import org.jspecify.annotations.Nullable;

/** The body of an answer, of which no more than so many bytes are read, and none after the deadline. */
final class BoundedBody extends HttpEntityWrapper {

    private final long most;
    private final Deadline deadline;
    private @Nullable Content content;

    BoundedBody(HttpEntity body, long most, Deadline deadline) {
        super(body);
        this.most = most;
        this.deadline = deadline;
    }

    @Override
    public InputStream getContent() throws IOException {
        if (content == null) {
            content = new Content(super.getContent());
        }
        return content;
    }

    @Override
    public void writeTo(OutputStream target) throws IOException {
        try (var whole = getContent()) {
            whole.transferTo(target);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            super.close();
        } finally {
            deadline.met();
        }
    }

    private final class Content extends FilterInputStream {

        private long read;
        private boolean isClosed;

        Content(InputStream whole) {
            super(whole);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                int got = super.read(target, offset, length);
                count(got);
                return got;
            } catch (IOException e) {
                throw deadline.reasonOr(e);
            }
        }

        @Override
        public long skip(long count) throws IOException {
            return readNBytes((int) Math.min(count, Integer.MAX_VALUE)).length;
        }

        /** What nobody wanted is read over, so that the connection can be used again; within the bounds like the rest. */
        @Override
        public void close() throws IOException {
            if (isClosed) {
                return;
            }
            isClosed = true;
            try {
                transferTo(OutputStream.nullOutputStream());
                super.close();
            } finally {
                deadline.met();
            }
        }

        private void count(int got) throws IOException {
            read += Math.max(got, 0);
            if (read > most) {
                deadline.giveUp();
                throw new CallCutOff("it is longer than %d bytes".formatted(most), null);
            }
        }
    }
}
