package io.cascade.messaging.trouble;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Everything that there is to complain about. Most of it is written in the database; when that keeps silent, so that is said
 * instead, soon enough for whoever asks.
 */
@Component
class Complaints implements DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final List<Complaint> ownFaults;
    private final List<Complaint> information;
    private final ExecutorService looks = Executors.newVirtualThreadPerTaskExecutor();

    Complaints(List<Complaint> all) {
        ownFaults = all.stream().filter(one -> !one.isForInformation()).toList();
        information = all.stream().filter(Complaint::isForInformation).toList();
    }

    /** A sentence for each thing that is wrong, by what it is about. */
    Map<String, String> sentences() {
        return sentencesOf(ownFaults);
    }

    /** A sentence for each thing that somebody should know, though the service is well. */
    Map<String, String> information() {
        return sentencesOf(information);
    }

    @Override
    public void destroy() {
        looks.shutdownNow();
    }

    private Map<String, String> sentencesOf(List<Complaint> complaints) {
        var sentences = new TreeMap<String, String>();
        var said = allAtOnce(complaints);
        for (int i = 0; i < complaints.size(); i++) {
            var about = complaints.get(i).about();
            sentenceOf(said.get(i)).ifPresent(sentence -> sentences.put(about, sentence));
        }
        return sentences;
    }

    private List<Future<Optional<String>>> allAtOnce(List<Complaint> complaints) {
        try {
            var questions = complaints.stream()
                    .map(one -> (Callable<Optional<String>>) one::complaint)
                    .toList();
            return looks.invokeAll(questions, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while looking for complaints", e);
        }
    }

    private static Optional<String> sentenceOf(Future<Optional<String>> said) {
        try {
            return said.get();
        } catch (CancellationException e) {
            return Optional.of(
                    "cannot be looked at: the database does not answer within %d s".formatted(PATIENCE.toSeconds()));
        } catch (ExecutionException e) {
            return Optional.of("cannot be looked at: " + Causes.rootOf(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while looking for complaints", e);
        }
    }
}
