package io.cascade.launcher.suite;

import io.cascade.launcher.home.RunHome;
import io.cascade.launcher.supervision.Member;
import io.cascade.launcher.supervision.Pace;
import io.cascade.launcher.supervision.StartFailed;
import io.cascade.launcher.supervision.Supervisor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/** The whole suite inside this JVM, except PostgreSQL: quick to start, for story tests and quick tries. */
public final class OneJvmSuite implements HostedSuite {

    private final SuiteSetup setup;
    private final NoteTaking notes;
    private final Supervisor supervisor;
    private final Deque<AutoCloseable> running = new ConcurrentLinkedDeque<>();

    OneJvmSuite(SuiteSetup setup) {
        this.setup = setup;
        notes = new NoteTaking(setup.home().processes(), setup.listener());
        supervisor = new Supervisor(notes);
    }

    /** A suite for tests: on free ports, with throw-away data, and with the far side at full speed. */
    public static SuiteSetup throwAway() {
        return Suite.throwAway();
    }

    @Override
    public void open() {
        setup.home().create().remember(setup.ports());
        startInfrastructure();
        for (Service service : Service.values()) {
            start(service);
        }
    }

    @Override
    public SuiteAddresses addresses() {
        return new SuiteAddresses(setup.ports());
    }

    @Override
    public RunHome home() {
        return setup.home();
    }

    /** Stops the services first: a consumer that finds the broker gone cannot leave its group. */
    @Override
    public void close() {
        try {
            while (!running.isEmpty()) {
                running.pop().close();
            }
        } catch (Exception failure) {
            throw new IllegalStateException("Not everything could be stopped", failure);
        } finally {
            supervisor.close();
            setup.afterStop().run();
        }
    }

    private void startInfrastructure() {
        var postgres = new PostgresMember(setup);
        supervisor.start(List.of(postgres), new Pace(1, 1));
        postgres.createDatabases(Service.databases());
        var broker = new InnerBroker(setup);
        launch(broker);
        broker.createTopics();
    }

    private void start(Service service) {
        launch(new ContextMember(service, applicationOf(service), argumentsFor(service), setup.home()));
    }

    private void launch(Member member) {
        running.push(member::stop);
        long begin = System.nanoTime();
        member.launch();
        notes.ready(member, Duration.ofNanos(System.nanoTime() - begin), 0);
    }

    private List<String> argumentsFor(Service service) {
        var configuration = new ServiceConfiguration(setup.home(), addresses(), setup.timeScale(), setup.settings());
        var arguments = new ArrayList<>(configuration.arguments(new Instance(service, 1)));
        service.database().ifPresent(database -> arguments.add(configuration.passwordArgument(database)));
        return arguments;
    }

    private static Class<?> applicationOf(Service service) {
        try {
            return Class.forName(service.application());
        } catch (ClassNotFoundException e) {
            throw new StartFailed(service.module() + " is not on the class path: " + service.application());
        }
    }
}
