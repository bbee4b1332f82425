package io.cascade.messaging.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundAddressesTests {

    private final OutboundAddresses strict = new OutboundAddresses(false, false, InetAddress::getAllByName);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080/x",
                "http://127.8.9.1",
                "http://[::1]/",
                "http://0.0.0.0/",
                "http://[::]/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://172.31.255.255/",
                "http://192.168.1.1/",
                "http://100.64.0.1/",
                "http://100.127.255.255/",
                "http://169.254.169.254/latest/meta-data",
                "http://[fd00:ec2::254]/",
                "http://[fc00::1]/",
                "http://[fe80::1]/",
                "http://224.0.0.1/",
                "http://[ff02::1]/",
                "http://255.255.255.255/",
                "http://[::ffff:10.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[::127.0.0.1]/",
                "http://[64:ff9b::a9fe:a9fe]/",
                "http://[2002:a00:1::]/",
                "http://localhost/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://192.0.2.1/",
                "http://198.51.100.7/",
                "http://203.0.113.7/",
                "http://198.18.0.1/",
                "http://198.19.255.255/",
                "http://192.88.99.1/",
                "http://[2001:db8::1]/",
                "http://[3fff:fff::1]/",
                "http://[100::1]/",
                "http://[2001:0:9d38::1]/",
                "http://[::ffff:0:10.0.0.1]/",
                "http://[::ffff:0:7f00:1]/",
                "http://[64:ff9b::10.0.0.1]/",
                "http://[64:ff9b:1::9.9.9.9]/",
                "http://[2002:7f00:1::]/",
                "http://[2002:cb00:7107::]/",
                "https://user:secret@9.9.9.9/",
                "https://9.9.9.9/#here",
                "ftp://9.9.9.9/",
                "file:///etc/passwd",
                "//9.9.9.9/",
                "/listener",
                "http:///x",
                "http://9.9.9.9:0/",
                "http://9.9.9.9:70000/",
                "not a url",
                ""
            })
    void refusesWhatIsNearOrIsNoUrl(String url) {
        assertThat(strict.objectionTo(url)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://9.9.9.9/events",
                "https://9.9.9.9:8443/events?token=1",
                "http://172.32.0.1/",
                "http://100.128.0.1/",
                "http://[2606:4700::1111]/",
                "http://198.20.0.1/",
                "http://[::ffff:9.9.9.9]/",
                "http://[::ffff:0:9.9.9.9]/",
                "http://[64:ff9b::9.9.9.9]/",
                "http://[2002:909:909::]/"
            })
    void allowsWhatIsFarAway(String url) {
        assertThat(strict.objectionTo(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[fe80::1%25eth0]",
                "[fe80::1%eth0]",
                "[fe80::1%251]",
                "[2606:4700::1111%25eth0]",
                "[2606:4700::1111%1]",
                "[::1%25lo]"
            })
    void neverTakesAZone(String host) {
        var open = new OutboundAddresses(true, true, InetAddress::getAllByName);

        assertThat(open.objectionTo("http://" + host + "/x"))
                .hasValueSatisfying(why -> assertThat(why).contains("zone"));
        assertThatThrownBy(() -> open.resolve(host)).isInstanceOf(ForbiddenAddress.class);
    }

    @Test
    void opensLoopbackAndPrivateNetworksOneByOne() {
        var withLoopback = new OutboundAddresses(true, false, InetAddress::getAllByName);
        var withPrivate = new OutboundAddresses(false, true, InetAddress::getAllByName);

        assertThat(withLoopback.objectionTo("http://127.0.0.1/")).isEmpty();
        assertThat(withLoopback.objectionTo("http://10.0.0.1/")).isPresent();
        assertThat(withPrivate.objectionTo("http://10.0.0.1/")).isEmpty();
        assertThat(withPrivate.objectionTo("http://[fd12::1]/")).isEmpty();
        assertThat(withPrivate.objectionTo("http://127.0.0.1/")).isPresent();
    }

    @Test
    void neverOpensMetadataServices() {
        var open = new OutboundAddresses(true, true, InetAddress::getAllByName);

        assertThat(open.objectionTo("http://169.254.169.254/")).isPresent();
        assertThat(open.objectionTo("http://[fd00:ec2::254]/")).isPresent();
        assertThat(open.objectionTo("http://0.0.0.0/")).isPresent();
    }

    @Test
    void refusesAHostThatIsNearByOneOfItsAddresses() {
        var twoFaced = new OutboundAddresses(false, false, host ->
                new InetAddress[] {InetAddress.getByName("9.9.9.9"), InetAddress.getByName("10.0.0.1")});

        assertThat(twoFaced.objectionTo("http://two-faced.example/")).isPresent();
        assertThatThrownBy(() -> twoFaced.resolve("two-faced.example")).isInstanceOf(ForbiddenAddress.class);
    }

    @Test
    void judgesAHostThatCannotBeResolvedWhenItIsCalled() {
        var unknown = new OutboundAddresses(false, false, host -> {
            throw new UnknownHostException(host);
        });

        assertThat(unknown.objectionTo("http://in.listener.example/")).isEmpty();
        assertThatThrownBy(() -> unknown.resolve("in.listener.example")).isInstanceOf(UnknownHostException.class);
    }
}
