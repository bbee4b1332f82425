package io.cascade.testing.samples;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Notes {

    private static final String TOPIC = "${cascade.topic-prefix:}notes";

    private final JdbcClient database;
    private final KafkaTemplate<String, String> kafka;
    private final String topic;

    Notes(JdbcClient database, KafkaTemplate<String, String> kafka, @Value(TOPIC) String topic) {
        this.database = database;
        this.kafka = kafka;
        this.topic = topic;
        database.sql("create table note (text text)").update();
    }

    @PostMapping("/notes")
    void take(@RequestBody String text) {
        kafka.send(topic, text);
    }

    @GetMapping("/notes")
    List<String> list() {
        return database.sql("select text from note").query(String.class).list();
    }

    @KafkaListener(topics = TOPIC)
    void keep(String text) {
        database.sql("insert into note values (?)").param(text).update();
    }
}
