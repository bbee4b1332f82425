package io.cascade.bench;

/** How orders of a run are told apart: by their category, which can be filtered by. */
final class Categories {

    private Categories() {}

    static String measured(String run) {
        return run;
    }

    static String others(String run) {
        return run + "-W";
    }

    /** Orders that only find out whether the services have taken the new catalog into use. */
    static String probes(String run) {
        return run + "-P";
    }
}
