package io.cascade.resourceordering.activation;

import io.cascade.activation.ActivationAdapter;
import io.cascade.activation.CommandRefused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All technologies that this installation can speak to: every adapter that is a bean, whoever brought it. */
@Component
public class ActivationAdapters {

    private final Map<String, ActivationAdapter> byName;

    ActivationAdapters(List<ActivationAdapter> adapters) {
        this.byName = adapters.stream().collect(Collectors.toMap(ActivationAdapter::name, Function.identity()));
    }

    public Optional<ActivationAdapter> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** @throws CommandRefused when there is none of that name */
    public ActivationAdapter named(String name) {
        return find(name).orElseThrow(() -> new CommandRefused("there is no adapter named " + name));
    }
}
