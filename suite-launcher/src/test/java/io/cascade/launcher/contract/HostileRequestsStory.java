package io.cascade.launcher.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.client.Endpoint;
import io.cascade.launcher.contract.HostileRequests.Hostile;
import io.cascade.launcher.contract.ServedAddresses.Address;
import io.cascade.launcher.suite.OneJvmSuite;
import io.cascade.launcher.suite.Service;
import io.cascade.launcher.whole.WholeSuite;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Hostile requests by raw sockets to every address of every service: each is refused in words, and nothing falls. */
@WholeSuite
class HostileRequestsStory {

    /** Of our own or of a library's code. */
    private static final Pattern SIGNATURE = Pattern.compile("java\\.|org\\.springframework|io\\.cascade|Exception");

    private static final int AT_LEAST = 20_000;
    private static final int SHOWN = 60;

    private static OneJvmSuite suite;

    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger sent = new AtomicInteger();

    @BeforeAll
    static void findTheSuiteRunning(OneJvmSuite running) {
        suite = running;
    }

    @Test
    void everyServiceRefusesThemInWords() {
        Stream.of(Service.values())
                .map(service -> suite.addresses().url(service))
                .forEach(this::attack);

        System.out.println(sent + " hostile requests were sent");
        assertThat(wrong.stream().sorted().distinct().limit(SHOWN)).isEmpty();
        assertThat(sent).hasValueGreaterThanOrEqualTo(AT_LEAST);
    }

    @Test
    void everyListIsSortedByEveryAttributeThatItCanBeSortedBy() {
        var lists = Stream.of(Service.values())
                .map(service -> new Endpoint(suite.addresses().url(service)))
                .flatMap(SortedList::allOf)
                .toList();

        assertThat(lists).hasSizeGreaterThan(30);
        ManyHands.doWith(lists, list -> list.failures().forEach(wrong::add));
        assertThat(wrong.stream().limit(SHOWN)).isEmpty();
    }

    private void attack(String url) {
        var service = new Endpoint(url);
        var addresses = new ServedAddresses(service).all();
        var requests = Stream.of(
                        HostileRequests.anywhere(),
                        addresses.stream().flatMap(HostileRequests::at),
                        lists(addresses).flatMap(HostileRequests::atListOf),
                        addresses.stream()
                                .filter(address -> address.method().equals("GET"))
                                .flatMap(HostileRequests::atAnyGet))
                .flatMap(all -> all)
                .toList();
        ManyHands.doWith(requests, hostile -> judge(hostile, RawAnswer.to(hostile.bytes(), URI.create(url)), url));
        service.get("/actuator/health").expect(200);
    }

    private static Stream<Address> lists(List<Address> addresses) {
        return addresses.stream()
                .filter(address -> address.method().equals("GET")
                        && address.path().startsWith("/tmf-api/")
                        && !address.path().contains(ServedAddresses.ID_OF_NOTHING));
    }

    private void judge(Hostile hostile, RawAnswer answer, String url) {
        sent.incrementAndGet();
        var isGood = answer.status() / 100 == 4
                ? answer.hasErrorBody()
                : !hostile.mustBeRefused() && answer.status() < 400 && (answer.status() > 0);
        if (!isGood || SIGNATURE.matcher(answer.body()).find() && answer.status() >= 400) {
            var body = answer.body().substring(0, Math.min(200, answer.body().length()));
            wrong.add("%d %s to %s: %s".formatted(answer.status(), hostile.name(), url, body));
        }
    }
}
