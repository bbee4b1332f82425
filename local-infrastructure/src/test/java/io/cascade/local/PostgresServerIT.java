package io.cascade.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

    static PostgresServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = PostgresServer.persistentIn(folder.resolve("postgres"))
                .programsIn(PostgresServerBuilder.sharedPrograms())
                .password("it's secret")
                .setting("work_mem", "5MB")
                .start();
        server.createDatabases("com", "catalog");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void survivesAPowerCut() throws SQLException {
        assertThat(Rows.setting(server, "fsync")).isEqualTo("on");
        assertThat(Rows.setting(server, "synchronous_commit")).isEqualTo("on");
        assertThat(Rows.setting(server, "full_page_writes")).isEqualTo("on");
    }

    @Test
    void isTunedForASmallMachine() throws SQLException {
        assertThat(Rows.setting(server, "max_connections")).isEqualTo("200");
        assertThat(Rows.setting(server, "shared_buffers")).isEqualTo("128MB");
        assertThat(Rows.setting(server, "max_wal_size")).isEqualTo("1GB");
        assertThat(Rows.setting(server, "checkpoint_timeout")).isEqualTo("15min");
        assertThat(Rows.setting(server, "listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void takesSettingsOfTheCallerOverItsOwn() throws SQLException {
        assertThat(Rows.setting(server, "work_mem")).isEqualTo("5MB");
    }

    @Test
    void compressesWithLz4WhereTheBuildCan() throws SQLException {
        String possible = Rows.single(
                server, "com", "select enumvals::text from pg_settings where name = 'default_toast_compression'");
        assertThat(Rows.setting(server, "default_toast_compression"))
                .isEqualTo(possible.contains("lz4") ? "lz4" : "pglz");
    }

    @Test
    void sortsAlikeOnEveryMachine() throws SQLException {
        assertThat(Rows.single(
                        server, "com", "select string_agg(c, '' order by c) from unnest('{b,A,a,B,ä}'::text[]) c"))
                .isEqualTo("ABabä");
        assertThat(Rows.single(server, "com", "select upper('ä')")).isEqualTo("Ä");
    }

    @Test
    void letsEachOwnerDoAsItLikesInItsDatabase() throws SQLException {
        Rows.execute(server, "com", "create schema reporting");
        Rows.execute(server, "com", "create extension if not exists pg_trgm");
        Rows.execute(server, "com", "create table product_order (id text primary key)");
    }

    @Test
    void keepsOwnersOutOfEachOthersDatabases() {
        assertThatThrownBy(() -> Rows.connect(server, "com", "catalog")).hasMessageContaining("permission denied");
    }

    @Test
    void asksForThePassword() {
        assertThat(new PostgresDatabases("127.0.0.1", server.port(), "com", "guess").answer())
                .isFalse();
    }

    @Test
    void keepsADatabaseThatIsThereAlready() throws SQLException {
        server.createDatabases("kept");
        Rows.execute(server, "kept", "create table t as select 7 as n");
        server.createDatabases("kept");
        assertThat(Rows.single(server, "kept", "select n from t")).isEqualTo("7");
    }

    @Test
    void dropsADatabaseEvenIfSomebodyUsesIt() throws SQLException {
        server.createDatabases("unwanted");
        try (var busy = Rows.connect(server, "unwanted", "unwanted")) {
            server.databases().drop("unwanted");
            assertThat(busy.isValid(2)).isFalse();
        }
        server.databases().drop("unwanted");
    }

    @Test
    void refusesNamesThatNeedQuoting() {
        assertThatThrownBy(() -> server.createDatabases("x\"; drop table y"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
