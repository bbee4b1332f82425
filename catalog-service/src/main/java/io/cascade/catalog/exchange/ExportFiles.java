package io.cascade.catalog.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What exports wrote, part by part. It goes with its job. */
@Component
public class ExportFiles {

    private static final int PART = 256 * 1024;

    private final JdbcTemplate jdbc;

    ExportFiles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the content of a job in place of what was kept before. */
    public void write(String job, InputStream content) throws IOException {
        jdbc.update("delete from catalog_export where job = ?", job);
        int number = 0;
        for (var part = content.readNBytes(PART); number == 0 || part.length > 0; part = content.readNBytes(PART)) {
            jdbc.update("insert into catalog_export (job, part, content) values (?, ?, ?)", job, number++, part);
        }
    }

    /** The content of a job, of which one part is in memory at a time. */
    public Optional<InputStream> read(String job) {
        return part(job, 0).map(first -> new SequenceInputStream(new Parts(job, first)));
    }

    private Optional<byte[]> part(String job, int number) {
        return jdbc
                .queryForList(
                        "select content from catalog_export where job = ? and part = ?", byte[].class, job, number)
                .stream()
                .findFirst();
    }

    /** Reads each part when the one before has been read to its end. */
    private final class Parts implements Enumeration<InputStream> {

        private final String job;
        private Optional<byte[]> next;
        private int number;

        private Parts(String job, byte[] first) {
            this.job = job;
            this.next = Optional.of(first);
        }

        @Override
        public boolean hasMoreElements() {
            return next.isPresent();
        }

        @Override
        public InputStream nextElement() {
            var part = new ByteArrayInputStream(next.orElseThrow());
            next = part(job, ++number);
            return part;
        }
    }
}
