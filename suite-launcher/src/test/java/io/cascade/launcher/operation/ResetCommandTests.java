package io.cascade.launcher.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResetCommandTests {

    @ParameterizedTest
    @CsvSource(nullValues = "nobody", textBlock = """
            nobody, false
            '',     false
            y,      false
            no,     false
            yes,    true
            ' YES', true
            """)
    void wipesNothingUnlessSomebodySaysYes(String line, boolean wipes) {
        var typed = line == null ? "" : line + "\n";
        var said = new StringWriter();

        var answer = ResetCommand.saysYes(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), new PrintWriter(said, true));

        assertThat(answer).isEqualTo(wipes);
        assertThat(said.toString()).contains("will be gone");
    }
}
