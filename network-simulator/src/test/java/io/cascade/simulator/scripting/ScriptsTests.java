package io.cascade.simulator.scripting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.kernel.refusal.ServiceBusy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptsTests {

    final Scripts scripts = new Scripts();
    final Facts facts = Map.<String, Object>of("vlanId", 7)::get;

    @Test
    void playsTheFirstThatConcernsTheRequest() {
        put("other", "bng", Map.of(), null);
        put("unmatched", "acs", Map.of("vlanId", 8), null);
        put("first", "acs", Map.of("vlanId", "7"), null);
        put("second", "acs", Map.of(), null);

        assertThat(scripts.play("acs", facts)).map(Script::id).contains("first");
    }

    @Test
    void playsAScriptAsOftenAsItSays() {
        put("twice", "acs", Map.of(), 2);

        assertThat(scripts.play("acs", facts)).isPresent();
        assertThat(scripts.play("acs", facts)).isPresent();
        assertThat(scripts.play("acs", facts)).isEmpty();
        put("twice", "acs", Map.of(), 2);
        assertThat(scripts.play("acs", facts)).isPresent();
    }

    @Test
    void meansEveryNetworkAdapterWhenNoneIsNamed() {
        put("any", null, Map.of(), null);

        assertThat(scripts.play("acs", facts)).isPresent();
        assertThat(scripts.play("unheard-of", facts)).isPresent();
        assertThat(scripts.play("credit", facts)).isEmpty();
    }

    @Test
    void putsAFaceOutOfService() {
        put("down", "billing", Map.of(), 1);

        assertThatThrownBy(() -> scripts.playFace("billing", facts)).isInstanceOf(ServiceBusy.class);
        scripts.playFace("billing", facts);
    }

    @Test
    void forgetsARemovedScript() {
        put("a", "acs", Map.of(), null);

        assertThat(scripts.remove("a")).isTrue();
        assertThat(scripts.remove("a")).isFalse();
        assertThat(scripts.play("acs", facts)).isEmpty();
    }

    private void put(String id, String adapter, Map<String, Object> match, Integer times) {
        scripts.put(new Script(id, adapter, match, Behaviour.FAIL, null, null, times));
    }
}
