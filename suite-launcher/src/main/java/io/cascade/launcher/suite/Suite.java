package io.cascade.launcher.suite;

import io.cascade.launcher.home.Checkout;
import io.cascade.launcher.home.Ports;
import io.cascade.launcher.home.RunHome;
import io.cascade.launcher.program.ProgramStore;
import io.cascade.launcher.supervision.Member;
import io.cascade.launcher.supervision.Pace;
import io.cascade.launcher.supervision.Supervisor;
import io.cascade.local.KafkaTopics;
import java.time.Duration;
import java.util.List;

/**
 * The whole suite as it is meant to run: PostgreSQL, the Kafka broker and each service as processes of their own, supervised
 * from here. Members are named as their modules are, further ones of a
 * service as {@link Instance} says, and {@link Ports#POSTGRESQL} and {@link Ports#KAFKA}.
 */
public final class Suite implements HostedSuite {

    private static final int STARTING_AT_ONCE = 2;
    private static final Pace INFRASTRUCTURE = new Pace(STARTING_AT_ONCE, 1);

    private final SuiteSetup setup;
    private final Supervisor supervisor;

    Suite(SuiteSetup setup) {
        this.setup = setup;
        supervisor = new Supervisor(new NoteTaking(setup.home().processes(), setup.listener()));
    }

    /** A suite that keeps its data in the home; without further wishes on the ports that the home remembers. */
    public static SuiteSetup in(Checkout checkout, RunHome home) {
        return SuiteSetup.of(checkout, home);
    }

    /** A suite for tests: on free ports, in a temporary home that is deleted afterwards, with the far side at full speed. */
    public static SuiteSetup throwAway() {
        return SuiteSetup.throwAway(Checkout.current());
    }

    @Override
    public void open() {
        setup.home().create().remember(setup.ports());
        List<Member> services = services();
        startInfrastructure();
        supervisor.start(services, new Pace(STARTING_AT_ONCE, services.size()));
    }

    @Override
    public SuiteAddresses addresses() {
        return new SuiteAddresses(setup.ports());
    }

    @Override
    public RunHome home() {
        return setup.home();
    }

    /** Ends a member as a crash would; the supervisor starts it again within a second. */
    public void kill(String member) {
        supervisor.kill(member);
    }

    /** Stops a member until it is started again by name. */
    public void stop(String member) {
        supervisor.stop(member);
    }

    /** Starts a member that was stopped, and returns when it is ready. */
    public void start(String member) {
        supervisor.start(member);
    }

    /** Returns when the member does its work, again or still. */
    public void awaitReady(String member, Duration patience) {
        supervisor.awaitReady(member, patience);
    }

    /** The process that runs a member at this moment. */
    public long pid(String member) {
        return supervisor.member(member).pid().orElseThrow(() -> new IllegalStateException(member + " does not run"));
    }

    @Override
    public void close() {
        supervisor.close();
        setup.afterStop().run();
    }

    private void startInfrastructure() {
        var postgres = new PostgresMember(setup);
        var broker = BrokerMember.in(setup.home(), setup.ports().of(Ports.KAFKA), programs(), setup.strength());
        supervisor.start(List.of(postgres, broker), INFRASTRUCTURE);
        postgres.createDatabases(Service.databases());
        new KafkaTopics(addresses().bootstrapServers()).create(SuiteTopics.all());
    }

    private List<Member> services() {
        var configuration = new ServiceConfiguration(setup.home(), addresses(), setup.timeScale(), setup.settings());
        var members = new ServiceMember(setup.checkout(), programs(), configuration, setup.strength());
        return addresses().instances().all().stream().map(members::of).toList();
    }

    private ProgramStore programs() {
        return new ProgramStore(setup.checkout().programs());
    }
}
