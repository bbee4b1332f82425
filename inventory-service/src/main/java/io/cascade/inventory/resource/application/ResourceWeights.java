package io.cascade.inventory.resource.application;

import io.cascade.inventory.resource.Resources;
import io.cascade.inventory.sql.SqlArray;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * How many bytes the resources have that commands are about, as stored. A resource weighs as often as it is answered; its
 * users weigh once, and only where they are told.
 */
@Component
public class ResourceWeights {

    private static final String RESERVED = """
            select octet_length((r.*)::text) as weight
            from unnest(?::text[]) as asked (key)
            join reservation v on v.key = asked.key join resource r on r.id = v.resource_id""";

    private static final String NAMED = """
            select octet_length((r.*)::text)
            from unnest(?::text[]) as asked (claimed_name) join resource r on r.claimed_name = asked.claimed_name""";

    private static final String FREE = """
            select octet_length((r.*)::text)
            from (select pool_id, count(*) as amount from unnest(?::text[]) as asked (pool_id) group by pool_id) wanted
            cross join lateral (
                select * from resource where pool_id = wanted.pool_id and free order by position limit wanted.amount) r""";

    /** More than these need not be counted: they are too many in any case. */
    private static final int TOO_MANY_USES = 30_000;

    private static final String USED = """
            (select octet_length((v.*)::text)
            from (select distinct resource_id from unnest(?::text[]) as activated (key)
                join reservation using (key) where not exclusive) shared
            cross join lateral (
                select * from reservation
                where resource_id = shared.resource_id and released_at is null and service_id is not null
                limit %d) v
            limit %d)""".formatted(Resources.MOST_USES, TOO_MANY_USES);

    private static final String ALL = "select coalesce(sum(weight), 0) from ("
            + String.join(" union all ", RESERVED, NAMED, FREE, USED)
            + ") weighed";

    /** @param jdbc by which the database is asked */
    public long of(List<ResourceCommand> commands, JdbcTemplate jdbc) {
        return Objects.requireNonNull(jdbc.queryForObject(
                ALL,
                Long.class,
                SqlArray.texts(commands, ResourceCommand::key),
                each(commands, ResourceWeights::claimedName),
                each(commands, ResourceCommand::pool),
                SqlArray.texts(
                        commands.stream()
                                .filter(command -> command.action() == ResourceAction.ACTIVATE)
                                .toList(),
                        ResourceCommand::key)));
    }

    private static SqlArray each(List<ResourceCommand> commands, Function<ResourceCommand, @Nullable String> wanted) {
        return SqlArray.texts(commands.stream()
                .filter(command -> command.action() == ResourceAction.RESERVE)
                .flatMap(command -> Stream.ofNullable(wanted.apply(command)))
                .toList());
    }

    private static @Nullable String claimedName(ResourceCommand command) {
        return command.kind() == AllocationKind.SHARED && command.missing().isEmpty() ? command.claimedName() : null;
    }
}
