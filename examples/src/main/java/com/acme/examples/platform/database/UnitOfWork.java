package com.acme.examples.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One open transaction. Whoever gets one writes through it and leaves commit and rollback to {@link Database}: state, inbox
 * and outbox are then kept together or not at all.
 */
public final class UnitOfWork {

    private final Connection connection;
    private @Nullable OffsetDateTime now;

    UnitOfWork(Connection connection) {
        this.connection = connection;
    }

    /** The transaction's time by the database's clock, the one clock that all roles share. */
    public OffsetDateTime now() {
        OffsetDateTime known = now;
        if (known == null) {
            known = one("SELECT now() AS now", row -> row.time("now")).orElseThrow();
            now = known;
        }
        return known;
    }

    /** Runs a statement that changes rows, and says how many it changed. */
    public int update(String sql, @Nullable Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(sql, e);
        }
    }

    /** Runs the statement once for each item, in one go. */
    public <T> void updateEach(String sql, List<T> items, Function<T, @Nullable Object[]> parameters) {
        if (items.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T item : items) {
                fill(statement, parameters.apply(item));
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseException(sql, e);
        }
    }

    public <T> List<T> list(String sql, Function<Row, T> read, @Nullable Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters);
                ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            Row row = new Row(result);
            while (result.next()) {
                rows.add(read.apply(row));
            }
            return rows;
        } catch (SQLException e) {
            throw new DatabaseException(sql, e);
        }
    }

    /** The only row there can be, if it is there. */
    public <T> Optional<T> one(String sql, Function<Row, T> read, @Nullable Object... parameters) {
        List<T> rows = list(sql, read, parameters);
        if (rows.size() > 1) {
            throw new IllegalStateException(rows.size() + " rows where at most one was expected: " + sql);
        }
        return rows.stream().findFirst();
    }

    private PreparedStatement prepare(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        fill(statement, parameters);
        return statement;
    }

    private void fill(PreparedStatement statement, @Nullable Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            if (value instanceof String[] texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts));
            } else if (value instanceof Enum<?> constant) {
                statement.setString(i + 1, constant.name());
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}
