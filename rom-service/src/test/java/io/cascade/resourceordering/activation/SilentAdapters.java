package io.cascade.resourceordering.activation;

import io.cascade.activation.ActivationAdapter;
import io.cascade.activation.NetworkCommand;
import io.cascade.activation.Whereabouts;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Adapters of given names that do nothing. */
public final class SilentAdapters {

    private SilentAdapters() {}

    public static ActivationAdapters named(String... names) {
        return new ActivationAdapters(
                Arrays.stream(names).<ActivationAdapter>map(SilentAdapter::new).toList());
    }

    private record SilentAdapter(String name) implements ActivationAdapter {

        @Override
        public void activate(NetworkCommand command) {}

        @Override
        public Whereabouts ask(NetworkCommand command) {
            return new Whereabouts.UnderWay();
        }

        @Override
        public Optional<String> readBack(NetworkCommand command) {
            return Optional.empty();
        }

        @Override
        public Map<String, Object> parametersOf(NetworkCommand command) {
            return command.characteristics();
        }
    }
}
