package io.cascade.web.bounds;

import io.cascade.web.spool.Spool;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** An answer that is sent when it is told to, and can be another until then. */
final class SpooledAnswer extends HttpServletResponseWrapper implements AutoCloseable {

    private final Spool body = new Spool();
    private final ServletOutputStream output = new Output();
    private @Nullable PrintWriter writer;

    SpooledAnswer(HttpServletResponse response) {
        super(response);
    }

    /** Sends the body, behind the status and headers that the answer has by now. */
    void send() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (body.size() > 0) {
            body.content().transferTo(getResponse().getOutputStream());
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return output;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(output, false, Charset.forName(getCharacterEncoding()));
        }
        return writer;
    }

    /** Nothing is sent before its time. */
    @Override
    public void flushBuffer() {}

    @Override
    public void resetBuffer() {
        body.clear();
        writer = null;
        super.resetBuffer();
    }

    @Override
    public void reset() {
        body.clear();
        writer = null;
        super.reset();
    }

    @Override
    public void sendError(int status) throws IOException {
        resetBuffer();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        resetBuffer();
        super.sendError(status, message);
    }

    @Override
    public void close() {
        body.close();
    }

    private final class Output extends ServletOutputStream {

        @Override
        public void write(int value) throws IOException {
            body.write(value);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            body.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("an answer is written without waiting");
        }
    }
}
