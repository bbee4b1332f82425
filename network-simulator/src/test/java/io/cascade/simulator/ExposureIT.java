package io.cascade.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ExposureIT {

    @Test
    void doesNotStartWhereStrangersCouldReachIt(CapturedOutput output) {
        assertThatThrownBy(() -> RunningSimulator.with("--server.address=0.0.0.0"))
                .rootCause()
                .hasMessageContaining("server.address is 0.0.0.0");
        assertThat(output).contains("server.address=127.0.0.1", "cascade.exposed-without-login=true");
    }

    @Test
    void startsThereWhenThatIsAllowedAndWarns(CapturedOutput output) {
        try (var exposed = RunningSimulator.with("--server.address=0.0.0.0", "--cascade.exposed-without-login=true")) {
            assertThat(exposed.get("/scripts").status()).isEqualTo(200);
            assertThat(output).contains("nobody is asked for a login");
        }
    }
}
