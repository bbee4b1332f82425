package io.cascade.platform.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request that does not say how long it is, and of which no more than so many bytes are read. */
final class BoundedRequest extends HttpServletRequestWrapper {

    private final long most;

    BoundedRequest(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
    }

    /** @return a stream that ends with {@link RequestRefused} when there is more */
    @Override
    public ServletInputStream getInputStream() throws IOException {
        var whole = super.getInputStream();
        return new ServletInputStream() {
            private long read;

            @Override
            public int read() throws IOException {
                int next = whole.read();
                count(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int got = whole.read(target, offset, length);
                count(Math.max(0, got));
                return got;
            }

            private void count(int more) {
                read += more;
                if (read > most) {
                    throw RequestRefused.tooLarge(most);
                }
            }

            @Override
            public boolean isFinished() {
                return whole.isFinished();
            }

            @Override
            public boolean isReady() {
                return whole.isReady();
            }

            @Override
            public void setReadListener(ReadListener listener) {
                whole.setReadListener(listener);
            }
        };
    }
}
