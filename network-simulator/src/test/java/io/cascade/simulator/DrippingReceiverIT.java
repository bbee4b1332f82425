package io.cascade.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DrippingReceiverIT {

    private final AtomicInteger cut = new AtomicInteger();

    @Test
    void cutsAReceiverWhoseAnswerNeverEndsAndServesTheOthers() throws IOException {
        try (var dripping = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
                var rom = new CallbackReceiver();
                var simulator = RunningSimulator.with(
                        "--cascade.simulator.network.callback.timeout=300ms",
                        "--cascade.simulator.network.callback.parallel=1",
                        "--cascade.simulator.network.callback.attempts=1")) {
            Thread.ofVirtual().start(() -> dripToEverybody(dripping));

            command(simulator, "slow", "http://127.0.0.1:" + dripping.getLocalPort() + "/");
            command(simulator, "quick", rom.url());

            await().until(() -> rom.of("quick").size() == 1);
            await().until(() -> cut.get() == 1);
        }
    }

    private static void command(RunningSimulator simulator, String requestId, String callback) {
        var answer = simulator.post(
                "/network/acs/operations",
                "{\"requestId\":\"%s\",\"action\":\"add\",\"callback\":\"%s\"}".formatted(requestId, callback));
        assertThat(answer.status()).isEqualTo(202);
    }

    private void dripToEverybody(ServerSocket server) {
        while (!server.isClosed()) {
            try (Socket caller = server.accept()) {
                var out = caller.getOutputStream();
                out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                while (true) {
                    out.write("1\r\nx\r\n".getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                    TimeUnit.MILLISECONDS.sleep(20);
                }
            } catch (IOException closedByTheOther) {
                cut.incrementAndGet();
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
