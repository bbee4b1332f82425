package io.cascade.launcher.suite;

import io.cascade.boundary.CascadeService;
import io.cascade.launcher.home.ProcessNotes;
import io.cascade.launcher.home.RunHome;
import io.cascade.launcher.supervision.Member;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** A service as an application context of this JVM. */
final class ContextMember implements Member {

    private final Service service;
    private final Class<?> application;
    private final List<String> arguments;
    private final RunHome home;
    private @Nullable ConfigurableApplicationContext context;

    ContextMember(Service service, Class<?> application, List<String> arguments, RunHome home) {
        this.service = service;
        this.application = application;
        this.arguments = List.copyOf(arguments);
        this.home = home;
    }

    @Override
    public String name() {
        return service.module();
    }

    @Override
    public void launch() {
        context = CascadeService.builder(application, service.module())
                .registerShutdownHook(false)
                .run(arguments.toArray(String[]::new));
    }

    @Override
    public boolean isAlive() {
        return context != null && context.isActive();
    }

    @Override
    public boolean isReady() {
        return isAlive();
    }

    @Override
    public OptionalLong pid() {
        return OptionalLong.of(ProcessHandle.current().pid());
    }

    @Override
    public void stop() {
        if (context != null) {
            context.close();
        }
    }

    @Override
    public Path log() {
        return home.log(ProcessNotes.SUPERVISOR);
    }
}
