package io.cascade.simulator.qualification;

import io.cascade.simulator.problem.InputCheck;
import org.jspecify.annotations.Nullable;

/** The question what can be had at a place. @param key the asker's name for this question */
record QualificationRequest(@Nullable String key, @Nullable String placeId) {

    String place() {
        var check = new InputCheck();
        check.optionalText("key", key);
        String place = check.text("placeId", placeId);
        check.done();
        return place;
    }
}
