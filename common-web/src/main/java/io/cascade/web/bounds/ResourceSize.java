package io.cascade.web.bounds;

import io.cascade.kernel.refusal.RequestRefused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.springframework.util.unit.DataSize;

/** How large a resource may grow by being changed again and again: an event must still be able to tell it whole. */
public final class ResourceSize {

    private static final Bounds MOST = new Bounds(DataSize.ofMegabytes(3), 200_000, 80, 50_000, 2_500);

    private ResourceSize() {}

    /**
     * What a resource is written as, of which no more is made than it may have.
     *
     * @throws RequestRefused when it is larger
     */
    public static byte[] bounded(Consumer<OutputStream> resource) {
        var text = new BoundedText();
        try {
            resource.accept(text);
        } catch (RuntimeException e) {
            // writers of objects say where they were when they could not go on
            throw e.getCause() instanceof RequestRefused refusal ? refusal : e;
        }
        var whole = text.toByteArray();
        BodyScan.tokensIn(new ByteArrayInputStream(whole), MOST);
        return whole;
    }

    private static final class BoundedText extends ByteArrayOutputStream {

        @Override
        public synchronized void write(int next) {
            expect(1);
            super.write(next);
        }

        @Override
        public synchronized void write(byte[] source, int offset, int length) {
            expect(length);
            super.write(source, offset, length);
        }

        private void expect(int more) {
            if ((long) count + more > MOST.bytes().toBytes()) {
                throw RequestRefused.tooLarge("a resource may have at most %d bytes: with this change it has more"
                        .formatted(MOST.bytes().toBytes()));
            }
        }
    }
}
