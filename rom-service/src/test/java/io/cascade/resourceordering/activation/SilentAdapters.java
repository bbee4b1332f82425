package io.cascade.resourceordering.activation;

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
        public void activate(ActivationRequest request) {}

        @Override
        public Standing ask(ActivationRequest request) {
            return new Standing.UnderWay();
        }

        @Override
        public Optional<String> readBack(ActivationRequest request) {
            return Optional.empty();
        }

        @Override
        public Map<String, Object> parametersOf(ActivationRequest request) {
            return request.characteristics();
        }
    }
}
