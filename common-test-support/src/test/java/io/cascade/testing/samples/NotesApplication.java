package io.cascade.testing.samples;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service small enough for the tests of this module, started as the real ones are. */
@SpringBootApplication
class NotesApplication {

    public static void main(String... arguments) {
        var application = new SpringApplication(NotesApplication.class);
        application.setDefaultProperties(Map.of("spring.config.name", "notes-service"));
        application.run(arguments);
    }
}
