package io.cascade.inventory;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that the service sends, outbox and journal included; a JDBC batch is one. */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCount implements BeanPostProcessor {

    private static final List<String> IN_THE_BACKGROUND =
            List.of("pg_try_advisory_lock", "delete from outbox_event", "errand");

    private static final String SIGN_OF_LIFE = "select 1";

    private final List<String> statements = new CopyOnWriteArrayList<>();

    /** The statements of requests since the last call, without those that the platform sends in the background. */
    public List<String> take() {
        var taken = statements.stream()
                .filter(sql -> !sql.equals(SIGN_OF_LIFE))
                .filter(sql -> IN_THE_BACKGROUND.stream().noneMatch(sql::contains))
                .toList();
        statements.clear();
        return taken;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource dataSource ? new Counting(dataSource) : bean;
    }

    private final class Counting extends DelegatingDataSource {

        private Counting(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return proxy(Connection.class, connection, (method, arguments, result) -> {
                if (!method.equals("prepareStatement")) {
                    return result;
                }
                var sql = (String) arguments[0];
                return proxy(PreparedStatement.class, (PreparedStatement) result, (call, values, answer) -> {
                    if (call.startsWith("execute")) {
                        statements.add(sql);
                    }
                    return answer;
                });
            });
        }
    }

    private interface Observer {
        Object see(String method, Object[] arguments, Object result);
    }

    private static <T> T proxy(Class<T> type, T target, Observer observer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            try {
                return observer.see(method.getName(), args, method.invoke(target, args));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
