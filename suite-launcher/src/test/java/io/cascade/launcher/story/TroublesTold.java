package io.cascade.launcher.story;

import io.cascade.client.Endpoint;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** What a member of the suite says is wrong with it. */
final class TroublesTold {

    private TroublesTold() {}

    /** By what each is about. */
    static Set<String> by(Endpoint member) {
        var page = member.get("/actuator/health/troubles", Duration.ofSeconds(5));
        var told = new HashSet<String>();
        page.json().findValues("details").forEach(details -> told.addAll(details.propertyNames()));
        return told;
    }
}
