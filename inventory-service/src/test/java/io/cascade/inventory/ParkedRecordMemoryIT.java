package io.cascade.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.refusal.ServiceBusy;
import io.cascade.testing.CascadeServiceTest;
import io.cascade.web.bounds.RequestMemory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** What a parked record needs is not given back before its answer has been made of it. */
@CascadeServiceTest
@Import(ParkedRecordMemoryIT.AsAnswersAreMade.class)
class ParkedRecordMemoryIT {

    private static final String PARKED = "/operations/v1/parkedRecord";

    @Autowired
    private RestTestClient client;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private AsAnswersAreMade answers;

    @ParameterizedTest
    @ValueSource(strings = {"/%d", "?fields=payload", "?fields=headers"})
    void itIsKeptUntilTheAnswerIsMade(String address) {
        jdbc.update("delete from parked_record");
        var id = jdbc.queryForObject("""
                insert into parked_record (topic, kafka_partition, kafka_offset, fingerprint, headers, payload, payload_size,
                    reason, parked_at)
                values ('t', 0, 0, 'f', '[]', 'x', 1, 'unreadable', now()) returning id""", Long.class);

        var status = client.get()
                .uri(PARKED + address.formatted(id))
                .exchange()
                .returnResult(String.class)
                .getStatus();

        assertThat(status.value()).isEqualTo(200);
        assertThat(answers.wholeMemoryWasFree).containsExactly(false);
        answers.wholeMemoryWasFree.clear();
    }

    /** Tries to take all memory just before an answer is written. */
    @ControllerAdvice
    static class AsAnswersAreMade implements ResponseBodyAdvice<Object> {

        private final ConcurrentLinkedQueue<Boolean> wholeMemoryWasFree = new ConcurrentLinkedQueue<>();
        private final RequestMemory memory;

        AsAnswersAreMade(RequestMemory memory) {
            this.memory = memory;
        }

        @Override
        public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
            return true;
        }

        @Override
        public @Nullable Object beforeBodyWrite(
                @Nullable Object body,
                MethodParameter method,
                MediaType type,
                Class<? extends HttpMessageConverter<?>> converter,
                ServerHttpRequest request,
                ServerHttpResponse response) {
            if (request.getURI().getPath().startsWith(PARKED)) {
                wholeMemoryWasFree.add(
                        CompletableFuture.supplyAsync(this::isFree).join());
            }
            return body;
        }

        private boolean isFree() {
            try {
                return memory.whileWorkingOn(Integer.MAX_VALUE, () -> true);
            } catch (ServiceBusy others) {
                return false;
            }
        }
    }
}
