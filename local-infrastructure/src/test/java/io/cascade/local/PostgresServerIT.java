package io.cascade.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

    @TempDir
    static Path folder;

    static PostgresServer server;

    @BeforeAll
    static void start() {
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
        for (String other : List.of("com", "postgres", "template1")) {
            assertThatThrownBy(() -> Rows.connect(server, other, "catalog")).hasMessageContaining("permission denied");
        }
    }

    @Test
    void givesEachOwnerAPasswordOfItsOwnAndNoPower() throws SQLException {
        server.databases().create("som", "a word of its own");

        assertThatThrownBy(() -> Rows.connect(server, "som", "som")).hasMessageContaining("password");
        try (var connection = DriverManager.getConnection(server.jdbcUrl("som"), "som", "a word of its own");
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create role friend superuser"))
                    .hasMessageContaining("permission denied");
            var rights = statement.executeQuery("select bool_or(rolsuper or rolcreatedb or rolcreaterole)"
                    + " from pg_roles where rolname in ('som', 'com', 'catalog')");
            rights.next();
            assertThat(rights.getBoolean(1)).isFalse();
        }
    }

    @Test
    void takesBackThePowerThatAnOlderBuildGave() throws SQLException {
        server.createDatabases("spoilt");
        try (var administrator = Rows.connect(server, "postgres", PostgresDatabases.ADMINISTRATOR);
                var statement = administrator.createStatement()) {
            statement.execute("alter role spoilt superuser");
            statement.execute("grant connect on database spoilt to public");
        }

        server.createDatabases("spoilt");

        assertThat(Rows.single(server, "spoilt", "select rolsuper from pg_roles where rolname = 'spoilt'"))
                .isEqualTo("f");
        assertThatThrownBy(() -> Rows.connect(server, "spoilt", "com")).hasMessageContaining("permission denied");
    }

    @Test
    void keepsItsLogFromOthers() throws IOException {
        Path log = folder.resolve("postgres/postgres.log");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
                .isEqualTo("rw-------");
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
