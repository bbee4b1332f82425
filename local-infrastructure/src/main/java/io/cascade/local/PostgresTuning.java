package io.cascade.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Server settings for a machine of a few cores and gigabytes that it shares with the whole suite. */
final class PostgresTuning {

    private PostgresTuning() {}

    /** For data that must survive a power cut. */
    static SequencedMap<String, String> durable() {
        var settings = common();
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        return settings;
    }

    /** For data that ends with the test run. */
    static SequencedMap<String, String> throwAway() {
        var settings = common();
        settings.put("fsync", "off");
        settings.put("synchronous_commit", "off");
        settings.put("full_page_writes", "off");
        settings.put("wal_level", "minimal");
        settings.put("max_wal_senders", "0");
        return settings;
    }

    /** Settings that only some builds of PostgreSQL know. */
    static Map<String, String> ifSupported() {
        return Map.of("default_toast_compression", "lz4", "wal_compression", "lz4");
    }

    private static SequencedMap<String, String> common() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("max_connections", "200");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.putAll(memory());
        settings.putAll(checkpoints());
        settings.putAll(vacuum());
        settings.putAll(watchfulness());
        return settings;
    }

    private static Map<String, String> memory() {
        return Map.of(
                "shared_buffers", "128MB",
                "effective_cache_size", "1GB",
                "work_mem", "8MB",
                "maintenance_work_mem", "64MB",
                "random_page_cost", "1.1",
                "max_parallel_workers_per_gather", "0",
                "jit", "off");
    }

    private static Map<String, String> checkpoints() {
        return Map.of(
                "max_wal_size", "1GB",
                "min_wal_size", "128MB",
                "checkpoint_timeout", "15min",
                "checkpoint_completion_target", "0.9");
    }

    /** Outbox and errand tables turn over many times an hour: clean early and in small bites. */
    private static Map<String, String> vacuum() {
        return Map.of(
                "autovacuum_naptime", "15s",
                "autovacuum_max_workers", "2",
                "autovacuum_vacuum_scale_factor", "0.05",
                "autovacuum_analyze_scale_factor", "0.05",
                "autovacuum_vacuum_insert_scale_factor", "0.1",
                "autovacuum_vacuum_cost_limit", "1000");
    }

    private static Map<String, String> watchfulness() {
        return Map.of(
                "idle_in_transaction_session_timeout", "5min",
                "log_line_prefix", "%m [%p] %u@%d ",
                "log_lock_waits", "on",
                "log_min_duration_statement", "1s");
    }
}
