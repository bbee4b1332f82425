package io.cascade.resourceordering.resourceorder;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.resourceordering.allocation.AllocatedResource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HoldingTests {

    private static final AllocatedResource ADDRESS = resource("10.42.17.22", Map.of("ipAddress", "10.42.17.22"));
    private static final AllocatedResource PREFIX =
            resource("2001:db8:42:17::/64", Map.of("prefix", "2001:db8:42:17::/64"));

    private final Holding asked = Holding.nothing(Map.of("ipVersion", "dualStack"));

    @Test
    void isNothingButWhatWasAskedForAtFirst() {
        assertThat(asked.allocated()).isEmpty();
        assertThat(asked.primary()).isEmpty();
        assertThat(asked.produced()).isEqualTo(Map.of("ipVersion", "dualStack"));
        assertThat(asked.producedByPrimary()).isEqualTo(Map.of("ipVersion", "dualStack"));
    }

    @Test
    void tellsWhatItKnowsAndWhatItsResourcesAre() {
        var held = asked.knowing(Map.of("vlanId", 1042)).of(List.of(ADDRESS, PREFIX));

        assertThat(held.produced())
                .isEqualTo(Map.of(
                        "ipVersion", "dualStack",
                        "vlanId", 1042,
                        "ipAddress", "10.42.17.22",
                        "prefix", "2001:db8:42:17::/64"));
    }

    @Test
    void leavesFurtherResourcesToThemselves() {
        var held = asked.of(List.of(ADDRESS, PREFIX));

        assertThat(held.primary()).contains(ADDRESS);
        assertThat(held.producedByPrimary()).isEqualTo(Map.of("ipVersion", "dualStack", "ipAddress", "10.42.17.22"));
    }

    @Test
    void forgetsResourcesThatOthersReplaceAndNothingThatItKnows() {
        var held = asked.knowing(Map.of("vlanId", 1042)).of(List.of(ADDRESS)).of(List.of(PREFIX));

        assertThat(held.allocated()).containsExactly(PREFIX);
        assertThat(held.known()).containsEntry("vlanId", 1042);
    }

    private static AllocatedResource resource(String name, Map<String, Object> characteristics) {
        return new AllocatedResource("key", "RES-" + name, name, "RS", characteristics);
    }
}
