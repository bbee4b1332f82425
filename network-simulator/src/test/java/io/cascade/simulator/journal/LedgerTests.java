package io.cascade.simulator.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.kernel.refusal.ServiceBusy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
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

    final Ledgers ledgers = new Ledgers(
            JsonMapper.shared(), new MemoryProperties(null, 3, DataSize.ofKilobytes(100), DataSize.ofMegabytes(1)));
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
        assertThat(open()).containsExactly("open");

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

    @Test
    void forgetsTheOldestClosedWhenThereIsNoRoom() {
        write("first", "g", true);
        write("second", "g", true);
        notes.compute("large", none -> new Note("large", "g", "x".repeat(101_700), false));

        assertThat(notes.inGroup("g")).extracting(Note::key).containsExactly("second", "large");
    }

    @Test
    void refusesWhatThereIsNoRoomForAndKeepsWhatItHas() {
        notes.compute("large", none -> new Note("large", "g", "x".repeat(99_200), false));

        assertThatThrownBy(() -> notes.compute("larger", none -> new Note("larger", "g", "x".repeat(3_000), false)))
                .isInstanceOf(ServiceBusy.class)
                .hasMessageContaining("too much of kind note is under way");
        assertThat(open()).containsExactly("large");
        notes.compute("large", it -> it.saying("small").finished());
        write("another", "g", false);
        assertThat(notes.find("another")).isPresent();
    }

    @Test
    void listsOnlyAsMuchAsAnAnswerMayHave() {
        var many = new Ledgers(
                        JsonMapper.shared(),
                        new MemoryProperties(null, 100, DataSize.ofMegabytes(20), DataSize.ofMegabytes(1)))
                .open(LedgerKind.of("note", Note.class, Note::key).retainedUntil(Note::done));
        IntStream.range(0, 10)
                .forEach(i -> many.compute("n" + i, none -> new Note("n" + i, "g", "x".repeat(500_000), true)));

        assertThat(many.newest(0, 10)).extracting(Note::key).containsExactly("n9", "n8", "n7", "n6");
        assertThat(many.newest(4, 10)).extracting(Note::key).startsWith("n5");
    }

    private List<String> open() {
        var keys = new ArrayList<String>();
        notes.forEachOpen(note -> keys.add(note.key()));
        return keys;
    }

    private void write(String key, String group, boolean done) {
        notes.compute(key, none -> new Note(key, group, "", done));
    }
}
