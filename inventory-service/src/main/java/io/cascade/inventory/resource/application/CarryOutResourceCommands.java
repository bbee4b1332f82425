package io.cascade.inventory.resource.application;

import io.cascade.inventory.command.BatchTransaction;
import io.cascade.inventory.command.Verdict;
import io.cascade.inventory.resource.Resource;
import io.cascade.inventory.resource.ResourceAnnouncements;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Carries out a batch of resource commands in one transaction, with a number of statements that grows only with the number
 * of commands of one key. A command that is refused leaves the others alone.
 */
@Component
public class CarryOutResourceCommands {

    private final ReleaseResources release;
    private final ReserveResources reserve;
    private final ActivateResources activate;
    private final ResourceAnnouncements announcements;
    private final BatchTransaction transaction;
    private final Clock clock;

    CarryOutResourceCommands(
            ReleaseResources release,
            ReserveResources reserve,
            ActivateResources activate,
            ResourceAnnouncements announcements,
            BatchTransaction transaction,
            Clock clock) {
        this.release = release;
        this.reserve = reserve;
        this.activate = activate;
        this.announcements = announcements;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return one verdict for each command, in their order */
    public List<Verdict<Resource>> carryOut(List<ResourceCommand> commands) {
        return transaction.run(() -> carryOutOnce(commands));
    }

    private List<Verdict<Resource>> carryOutOnce(List<ResourceCommand> commands) {
        var progress = new Progress(clock.instant());
        for (var round : rounds(commands)) {
            release.release(of(ResourceAction.RELEASE, round), progress);
            reserve.reserve(of(ResourceAction.RESERVE, round), progress);
            activate.activate(of(ResourceAction.ACTIVATE, round), progress);
        }
        for (var changes : progress.changes()) {
            announcements.tell(
                    changes.getLast().command().correlationId(),
                    changes.stream().map(Allotment::resource).distinct().toList());
        }
        return progress.verdictsOn(commands);
    }

    /** Commands about the same reservation keep their order; all others can be done together, releases first. */
    private static List<List<ResourceCommand>> rounds(List<ResourceCommand> commands) {
        var rounds = new ArrayList<List<ResourceCommand>>();
        var met = new HashMap<String, Integer>();
        for (var command : commands) {
            int earlier = met.merge(command.key(), 1, Integer::sum) - 1;
            if (earlier == rounds.size()) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(earlier).add(command);
        }
        return rounds;
    }

    private static List<ResourceCommand> of(ResourceAction action, List<ResourceCommand> commands) {
        return commands.stream().filter(command -> command.action() == action).toList();
    }
}
