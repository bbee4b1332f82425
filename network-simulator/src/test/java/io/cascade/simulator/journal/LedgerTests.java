package io.cascade.simulator.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LedgerTests {

    record Note(String key, String group, String text, boolean done) {

        Note saying(String other) {
            return new Note(key, group, other, done);
        }

        Note finished() {
            return new Note(key, group, text, true);
        }
    }

    final Ledgers ledgers = new Ledgers(new Journal(), JsonMapper.shared(), new MemoryProperties(null, 3));
    final Ledger<Note> notes = ledgers.open(
            LedgerKind.of("note", Note.class, Note::key).groupedBy(Note::group).retainedUntil(Note::done));

    @Test
    void findsWhatWasWritten() {
        write("a", "g", false);
        assertThat(notes.find("a")).contains(new Note("a", "g", "", false));
        assertThat(notes.find("b")).isEmpty();
    }

    @Test
    void changesAnEntryInItsPlace() {
        write("a", "g", false);
        write("b", "g", false);
        notes.compute("a", it -> it.saying("changed"));

        assertThat(notes.inGroup("g")).extracting(Note::text).containsExactly("changed", "");
        assertThat(notes.newest(0, 1)).extracting(Note::key).containsExactly("b");
    }

    @Test
    void retainsOnlyTheNewestOfTheClosedAndAllOfTheOpen() {
        write("open", "g", false);
        IntStream.range(0, 5).forEach(i -> write("closed-" + i, "g", true));

        assertThat(notes.inGroup("g"))
                .extracting(Note::key)
                .containsExactly("open", "closed-2", "closed-3", "closed-4");
        assertThat(notes.stillOpen()).extracting(Note::key).containsExactly("open");

        notes.compute("open", Note::finished);
        assertThat(notes.find("closed-2")).isEmpty();
        assertThat(notes.find("open")).isPresent();
    }

    @Test
    void replacesWhatIsWrittenInBulk() {
        notes.writeAll(List.of(new Note("a", "g", "first", false), new Note("b", "g", "", false)));
        notes.writeAll(List.of(new Note("a", "g", "second", false)));
        assertThat(notes.inGroup("g")).extracting(Note::text).containsExactly("second", "");
    }

    @Test
    void writesNothingWhenTheChangeFails() {
        assertThatThrownBy(() -> notes.compute("a", none -> {
                    throw new IllegalStateException("refused");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(notes.find("a")).isEmpty();
    }

    private void write(String key, String group, boolean done) {
        notes.compute(key, none -> new Note(key, group, "", done));
    }
}
