package io.cascade.catalog.exchange;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What exports wrote. It goes with its job. */
@Component
public class ExportFiles {

    private static final String WRITE = "insert into catalog_export (job, content) values (?, ?)"
            + " on conflict (job) do update set content = excluded.content";

    private final JdbcTemplate jdbc;

    ExportFiles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void write(String job, byte[] content) {
        jdbc.update(WRITE, job, content);
    }

    public Optional<byte[]> read(String job) {
        return jdbc.queryForList("select content from catalog_export where job = ?", byte[].class, job).stream()
                .findFirst();
    }
}
