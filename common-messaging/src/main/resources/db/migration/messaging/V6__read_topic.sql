-- Which topic a listener reads under a name: one that was deleted and made anew has another id.
create table read_topic (
    reader          text    not null,
    topic           text    not null,
    kafka_partition integer not null,
    topic_id        text    not null,
    primary key (reader, topic, kafka_partition)
);
