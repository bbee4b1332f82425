package io.cascade.launcher.suite;

import io.cascade.launcher.home.Checkout;
import io.cascade.launcher.home.Ports;
import io.cascade.launcher.home.RunHome;
import io.cascade.launcher.supervision.SupervisionListener;
import java.util.Map;

/**
 * What is particular about a {@link Suite} or an {@link OneJvmSuite}; every wish gives a new set-up.
 *
 * @param durable whether the database forces every commit to disk, and its data is kept
 * @param settings properties that each service gets beside those of its surroundings
 * @param afterStop done when everything has been stopped
 */
public record SuiteSetup(
        Checkout checkout,
        RunHome home,
        Ports ports,
        TimeScale timeScale,
        Strength strength,
        boolean durable,
        Map<String, String> settings,
        SupervisionListener listener,
        Runnable afterStop) {

    static SuiteSetup of(Checkout checkout, RunHome home) {
        return new SuiteSetup(
                checkout,
                home,
                home.ports(),
                TimeScale.DEMO,
                Strength.LIGHT,
                true,
                Map.of(),
                new SupervisionLog(),
                () -> {});
    }

    static SuiteSetup throwAway(Checkout checkout) {
        var home = TemporaryHome.create();
        return new SuiteSetup(
                checkout,
                home,
                Ports.free(),
                TimeScale.NO_DELAY,
                Strength.LIGHT,
                false,
                Map.of(),
                new SupervisionLog(),
                () -> TemporaryHome.delete(home));
    }

    public SuiteSetup ports(Ports wanted) {
        return new SuiteSetup(checkout, home, wanted, timeScale, strength, durable, settings, listener, afterStop);
    }

    /** On free ports, with as many processes of each service. */
    public SuiteSetup instances(Instances wanted) {
        return ports(Ports.freeFor(wanted.members()));
    }

    public SuiteSetup timeScale(TimeScale wanted) {
        return new SuiteSetup(checkout, home, ports, wanted, strength, durable, settings, listener, afterStop);
    }

    public SuiteSetup strength(Strength wanted) {
        return new SuiteSetup(checkout, home, ports, timeScale, wanted, durable, settings, listener, afterStop);
    }

    /** With further properties, the same for each service. */
    public SuiteSetup settings(Map<String, String> wanted) {
        return new SuiteSetup(
                checkout, home, ports, timeScale, strength, durable, Map.copyOf(wanted), listener, afterStop);
    }

    public SuiteSetup listener(SupervisionListener wanted) {
        return new SuiteSetup(checkout, home, ports, timeScale, strength, durable, settings, wanted, afterStop);
    }

    /** Starts everything as processes and returns when all of it is ready. */
    public Suite start() {
        return opened(new Suite(this));
    }

    /** Starts everything inside this JVM, except PostgreSQL, and returns when all of it is ready. */
    public OneJvmSuite startInOneJvm() {
        return opened(new OneJvmSuite(this));
    }

    /** The suite before it is opened, for those who may have to stop it while it is starting. */
    public Suite prepare() {
        return new Suite(this);
    }

    public OneJvmSuite prepareInOneJvm() {
        return new OneJvmSuite(this);
    }

    private static <S extends HostedSuite> S opened(S suite) {
        try {
            suite.open();
            return suite;
        } catch (RuntimeException failure) {
            suite.close();
            throw failure;
        }
    }
}
