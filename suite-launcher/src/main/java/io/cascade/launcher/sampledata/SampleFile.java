package io.cascade.launcher.sampledata;

import tools.jackson.databind.JsonNode;

/** One file of sample data. */
record SampleFile(String name, JsonNode content) {

    /** The name without the number in front, which is for the order only, and without the ending. */
    String topic() {
        return name.replaceFirst("^\\d+-", "").replaceFirst("\\.json$", "");
    }
}
