package io.cascade.messaging.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks names up on threads of their own and gives up after two seconds. The JDK's look-up knows no time-out and would
 * hold the carrier of a virtual thread.
 */
final class NameService {

    private static final int MOST_AT_ONCE = 64;
    private static final int PATIENCE_SECONDS = 2;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0,
            MOST_AT_ONCE,
            10,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            Thread.ofPlatform().name("name-service-", 0).daemon().factory());

    InetAddress[] addressesOf(String host) throws UnknownHostException {
        try {
            return await(host, threads.submit(() -> InetAddress.getAllByName(host)));
        } catch (RejectedExecutionException e) {
            throw new UnknownHostException("too many names are being looked up");
        }
    }

    private static InetAddress[] await(String host, Future<InetAddress[]> answer) throws UnknownHostException {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new UnknownHostException(host + " cannot be resolved");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host + " was not resolved in time");
        }
    }
}
