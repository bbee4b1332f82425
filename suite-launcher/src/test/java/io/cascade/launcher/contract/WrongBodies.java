package io.cascade.launcher.contract;

import java.util.Map;
import java.util.stream.Stream;

/** Bodies that are wrong in thousands of places, some of them far inside. */
final class WrongBodies {

    private static final int MANY = 9_900;
    private static final int DEEP = 24;

    private static final Map<String, String> BY_ADDRESS = Map.of(
            "/productOrder",
            "{\"productOrderItem\":[{%s\"product\":{\"productCharacteristic\":%s}%s}]}"
                    .formatted("\"productOrderItem\":[{".repeat(DEEP), array("{}", MANY), "}]".repeat(DEEP)),
            "/serviceOrder",
            "{\"serviceOrderItem\":[{\"service\":{\"serviceCharacteristic\":%s}}]}".formatted(array("{}", MANY)),
            "/resourceOrder",
            "{\"orderItem\":[{\"resource\":{\"resourceCharacteristic\":%s}}]}".formatted(array("{}", MANY)),
            "/resourceSpecification",
            "{\"resourceSpecCharacteristic\":%s}".formatted(array("1", MANY)),
            "/resourceCommand",
            "{\"command\":%s}".formatted(array("{}", 49_000)),
            "/productCommand",
            "{\"command\":%s}".formatted(array("{}", 999)));

    private WrongBodies() {}

    static Stream<String> at(String path) {
        var anywhere = Stream.of("{\"a\":%s}".formatted(array("\"\\u0000\"", MANY)));
        var here = BY_ADDRESS.entrySet().stream()
                .filter(body -> path.endsWith(body.getKey()))
                .map(Map.Entry::getValue);
        return Stream.concat(anywhere, here);
    }

    private static String array(String element, int many) {
        return "[" + (element + ",").repeat(many) + element + "]";
    }
}
