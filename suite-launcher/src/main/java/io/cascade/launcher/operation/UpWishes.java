package io.cascade.launcher.operation;

import io.cascade.launcher.home.Ports;
import io.cascade.launcher.suite.Instances;
import io.cascade.launcher.suite.TimeScale;

/**
 * How somebody wants the suite to be started.
 *
 * @param freePorts whether to look for free ports instead of the documented ones
 */
public record UpWishes(boolean inOneJvm, TimeScale timeScale, boolean freePorts, Instances instances) {

    public static final UpWishes NONE = new UpWishes(false, TimeScale.DEMO, false, Instances.ONE_OF_EACH);

    Ports ports() {
        return freePorts ? Ports.freeFor(instances.members()) : Ports.standardOf(instances.members());
    }
}
