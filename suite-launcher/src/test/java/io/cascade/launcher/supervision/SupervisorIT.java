package io.cascade.launcher.supervision;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, though trivial ones, under the supervisor that runs the suite. */
class SupervisorIT {

    private static final Pace TWO_AT_A_TIME = new Pace(2, 1);

    @TempDir
    private Path folder;

    private final Diary diary = new Diary();
    private final Supervisor supervisor = new Supervisor(diary);

    @AfterEach
    void stopEverything() {
        supervisor.close();
    }

    @Test
    void startsAMemberAgainWithinASecondWhenItIsKilled() {
        Member sleeper = sleeper("sleeper");
        supervisor.start(List.of(sleeper), TWO_AT_A_TIME);
        long before = sleeper.pid().orElseThrow();

        supervisor.kill("sleeper");

        await().atMost(ofSeconds(1)).until(() -> supervisor.isReady("sleeper"));
        assertThat(sleeper.pid().orElseThrow()).isNotEqualTo(before);
        assertThat(diary.entries)
                .containsExactly(
                        "sleeper launched", "sleeper ready", "sleeper died", "sleeper launched", "sleeper ready");
    }

    @Test
    void tellsAMemberHowTheOneBeforeItEnded() throws IOException {
        Member teller = member("teller", "echo \"[$CASCADE_PREVIOUS_EXIT]\"; exec sleep 600");
        supervisor.start(List.of(teller), TWO_AT_A_TIME);
        await().until(() -> linesOf(teller).size() == 1);

        supervisor.kill("teller");
        await().until(() -> linesOf(teller).size() == 2);
        supervisor.stop("teller");
        supervisor.start("teller");
        await().until(() -> linesOf(teller).size() == 3);

        assertThat(linesOf(teller)).containsExactly("[]", "[137]", "[143]");
    }

    @Test
    void tellsAMemberThatTheOneBeforeItGaveUp() throws IOException {
        Member mortal = member("mortal", "echo \"[$CASCADE_PREVIOUS_EXIT]\"; sleep 0.3; exit 3");
        supervisor.start(List.of(mortal), TWO_AT_A_TIME);

        await().until(() -> linesOf(mortal).size() >= 2);

        assertThat(linesOf(mortal)).startsWith("[]", "[3]");
    }

    @Test
    void keepsWhatAMemberWritesFromOthers() {
        Path written = folder.resolve("written");
        Member writer = member("writer", "echo secret > " + written + "; exec sleep 600");
        supervisor.start(List.of(writer), TWO_AT_A_TIME);
        await().until(() -> Files.exists(written));

        assertThat(List.of(written, writer.log()))
                .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------"));
    }

    @Test
    void leavesTheOthersAloneWhenOneDies() {
        Member survivor = sleeper("survivor");
        supervisor.start(List.of(survivor, sleeper("victim")), TWO_AT_A_TIME);
        long before = survivor.pid().orElseThrow();

        supervisor.kill("victim");

        supervisor.awaitReady("victim", ofSeconds(5));
        assertThat(survivor.pid()).hasValue(before);
    }

    @Test
    void leavesNoProcessBehindWhenItIsClosed() {
        Member first = sleeper("first");
        Member second = sleeper("second");
        supervisor.start(List.of(first), TWO_AT_A_TIME);
        supervisor.start(List.of(second), TWO_AT_A_TIME);
        var processes = List.of(processOf(first), processOf(second));

        supervisor.close();

        assertThat(processes).noneMatch(ProcessHandle::isAlive);
        assertThat(diary.entries).endsWith("second stopped", "first stopped");
    }

    @Test
    void endsAMemberThatDoesNotListen() {
        Member deaf = member("deaf", "trap '' TERM; echo deaf; while :; do sleep 0.1; done");
        supervisor.start(List.of(deaf), TWO_AT_A_TIME);
        await().until(() -> Files.readString(deaf.log()).contains("deaf"));
        var process = processOf(deaf);

        supervisor.close();

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void doesNotStartAMemberAgainThatWasStoppedOnPurpose() {
        Member sleeper = sleeper("sleeper");
        supervisor.start(List.of(sleeper), TWO_AT_A_TIME);

        supervisor.stop("sleeper");

        assertThat(sleeper.isAlive()).isFalse();
        supervisor.start("sleeper");
        assertThat(sleeper.isAlive()).isTrue();
    }

    @Test
    void saysInTheMembersOwnWordsWhyItDidNotStart() {
        Member broken = new ChildProcess(
                "broken",
                List.of("sh", "-c", "echo no disk; exit 3"),
                Map.of(),
                folder.resolve("broken.log"),
                () -> false,
                ofSeconds(1));

        assertThatThrownBy(() -> supervisor.start(List.of(broken), TWO_AT_A_TIME))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("broken ended before it was ready")
                .hasMessageContaining("no disk");
    }

    @Test
    void startsNothingOnceItIsClosed() {
        supervisor.start(List.of(sleeper("sleeper")), TWO_AT_A_TIME);

        supervisor.close();

        assertThatThrownBy(() -> supervisor.start("sleeper")).isInstanceOf(StartFailed.class);
    }

    private Member sleeper(String name) {
        return member(name, "exec sleep 600");
    }

    private Member member(String name, String script) {
        return new ChildProcess(
                name, List.of("sh", "-c", script), Map.of(), folder.resolve(name + ".log"), () -> true, ofSeconds(1));
    }

    private static List<String> linesOf(Member member) throws IOException {
        return Files.readAllLines(member.log());
    }

    private static ProcessHandle processOf(Member member) {
        return ProcessHandle.of(member.pid().orElseThrow()).orElseThrow();
    }

    private static final class Diary implements SupervisionListener {

        private final List<String> entries = new CopyOnWriteArrayList<>();

        @Override
        public void launched(Member member, int restarts) {
            entries.add(member.name() + " launched");
        }

        @Override
        public void ready(Member member, Duration after, int restarts) {
            entries.add(member.name() + " ready");
        }

        @Override
        public void died(Member member) {
            entries.add(member.name() + " died");
        }

        @Override
        public void stopped(Member member) {
            entries.add(member.name() + " stopped");
        }
    }
}
