package io.cascade.web.reception;

import java.io.IOException;
import java.util.Set;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/** Takes one request at a time from a connection, and knows whether its client is late. */
final class PunctualProcessor extends Http11Processor {

    private static final long NOT_YET = Long.MIN_VALUE;

    private final Set<PunctualProcessor> busy;

    /** When the answer was first seen to be on its way. */
    private volatile long answering = NOT_YET;

    /** @param busy holds this one while it works on a request */
    PunctualProcessor(PunctualHttp protocol, Adapter adapter, Set<PunctualProcessor> busy) {
        super(protocol, adapter);
        this.busy = busy;
    }

    /**
     * Tomcat lets go of a connection on which nothing but blank lines has come, and with it of when they began: so it is kept
     * like one with half a head.
     */
    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
        answering = NOT_YET;
        busy.add(this);
        try {
            var state = super.service(socket);
            return state == SocketState.OPEN && hasBegun() ? SocketState.LONG : state;
        } finally {
            busy.remove(this);
        }
    }

    /** Whether the sender of the request that is worked on has had time enough; one whose request is here whole never is. */
    boolean isLateWithTheRest(long now, long whole) {
        return hasBegunBefore(now - whole) && !isRequestBodyFullyRead();
    }

    /** Whether the sender of a request whose head is not here yet has had time enough. */
    boolean isLateWithItsHead(long now, long head) {
        return hasBegunBefore(now - head) && !isAsync();
    }

    /** Whether the client has had time enough to take the answer that is on its way. Asked again and again. */
    boolean isLateWithTaking(long now, long answer) {
        if (!response.isCommitted()) {
            answering = NOT_YET;
        } else if (answering == NOT_YET) {
            answering = now;
        }
        return answering != NOT_YET && now - answering > answer;
    }

    private boolean hasBegunBefore(long moment) {
        var socket = getSocketWrapper();
        return hasBegun() && request.getStartTimeNanos() - moment < 0 && socket != null && !socket.isClosed();
    }

    private boolean hasBegun() {
        return request.getStartTimeNanos() >= 0;
    }

    @Nullable SocketWrapperBase<?> socket() {
        return getSocketWrapper();
    }

    void cut() {
        var socket = getSocketWrapper();
        if (socket != null) {
            socket.close();
        }
    }
}
