package io.cascade.resourceordering.activation.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.activation.ActivationAdapter;
import io.cascade.activation.NetworkCommand;
import io.cascade.activation.NetworkGateway;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

/** In which words each technology is told. */
class ParametersTests {

    private static final NetworkGateway NOWHERE =
            new NetworkGateway(RestClient.create("http://127.0.0.1:1"), "http://127.0.0.1:1", Duration.ofSeconds(5));

    @Test
    void callAPortAnInterface() {
        assertThat(told(new OltNetconf(NOWHERE), null, Map.of("lineCard", "LC3", "port", 12)))
                .containsEntry("interface", "gpon-onu_LC3/12");
    }

    @Test
    void callAVlanIdAVlan() {
        assertThat(told(new AccessSwitch(NOWHERE), null, Map.of("vlanId", 1042)))
                .containsEntry("vlan", "1042");
    }

    @Test
    void callAddressesAsRadiusDoes() {
        assertThat(told(
                        new DhcpRadius(NOWHERE),
                        null,
                        Map.of("ipAddress", "10.42.17.22", "prefix", "2001:db8:42:17::/64")))
                .containsEntry("framed-ip-address", "10.42.17.22")
                .containsEntry("delegated-ipv6-prefix", "2001:db8:42:17::/64");
    }

    @Test
    void nameThePolicyThatIsTheResource() {
        assertThat(told(new Bng(NOWHERE), "BW-200-50-RES", Map.of("download", "200M")))
                .containsEntry("policy", "BW-200-50-RES");
    }

    @Test
    void nameADeviceByItsSerialNumber() {
        assertThat(told(new AutoConfigurationServer(NOWHERE), null, Map.of("serialNumber", "HWT2340098")))
                .containsEntry("device-id", "HWT2340098");
    }

    @Test
    void nameTheArticleToShip() {
        assertThat(told(new Logistics(NOWHERE), null, Map.of("model", "HG8245H")))
                .containsEntry("article", "HG8245H");
    }

    @Test
    void keepEverythingThatIsKnownBesides() {
        assertThat(told(new AccessSwitch(NOWHERE), null, Map.of("vlanId", 1042, "vlanType", "c-tag")))
                .isEqualTo(Map.of("vlanId", 1042, "vlanType", "c-tag", "vlan", "1042"));
    }

    @Test
    void leaveOutWhatIsNotKnown() {
        assertThat(told(new DhcpRadius(NOWHERE), null, Map.of("ipAddress", "203.0.113.7")))
                .isEqualTo(Map.of("ipAddress", "203.0.113.7", "framed-ip-address", "203.0.113.7"));
        assertThat(told(new Bng(NOWHERE), null, Map.of())).isEmpty();
    }

    @Test
    void areTheItemsOwnWhereTheTechnologyHasNoOthers() {
        var characteristics = Map.<String, Object>of("platform", "CloudWiFi");

        assertThat(told(new CloudWifi(NOWHERE), null, characteristics)).isEqualTo(characteristics);
    }

    private static Map<String, Object> told(
            ActivationAdapter adapter, String resource, Map<String, Object> characteristics) {
        return adapter.parametersOf(new NetworkCommand(
                "RO-1:ROI-001:1", adapter.name(), "add", resource, characteristics, Instant.EPOCH, true, "test"));
    }
}
