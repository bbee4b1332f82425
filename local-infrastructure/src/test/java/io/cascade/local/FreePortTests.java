package io.cascade.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class FreePortTests {

    private static final int FIRST_OF_OUTGOING_CONNECTIONS = 32_768;

    @RepeatedTest(20)
    void isNoneThatAnOutgoingConnectionMayGetMeanwhile() {
        assertThat(FreePort.find()).isBetween(1_024, FIRST_OF_OUTGOING_CONNECTIONS - 1);
    }

    @Test
    void isTheOneThatIsWantedUnlessSomebodyHasIt() throws IOException {
        int port = FreePort.find();
        assertThat(FreePort.orElseFree(port)).isEqualTo(port);

        try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> FreePort.orElseFree(taken.getLocalPort()))
                    .isInstanceOf(ServerNotStarted.class)
                    .hasMessageContaining("Port " + port);
        }
    }
}
