package com.acme.examples.demo;

import com.acme.examples.platform.database.Database;
import com.acme.examples.platform.database.DatabaseException;
import com.acme.examples.platform.database.PostgresAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The auditor's view on every system's books at once. No service has this: each opens its own schema only, through
 * {@link Database}. The auditor reads and never writes.
 */
final class Books implements AutoCloseable {

    private final Connection connection;

    private Books(Connection connection) {
        this.connection = connection;
    }

    static Books open(PostgresAddress address) {
        try {
            Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
            connection.setReadOnly(true);
            return new Books(connection);
        } catch (SQLException e) {
            throw new DatabaseException("the auditor finds no books", e);
        }
    }

    /** The rows of a query, column by column, as text. */
    synchronized List<Map<String, String>> rows(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<Map<String, String>> rows = new ArrayList<>();
            while (result.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.put(result.getMetaData().getColumnLabel(i), String.valueOf(result.getString(i)));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new DatabaseException(query, e);
        }
    }

    /** A query's counts by name: its first column names, its second counts. */
    Map<String, Long> counts(String query) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Map<String, String> row : rows(query)) {
            List<String> values = List.copyOf(row.values());
            counts.put(values.get(0), Long.parseLong(values.get(1)));
        }
        return counts;
    }

    long number(String query) {
        return Long.parseLong(rows(query).get(0).values().iterator().next());
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DatabaseException("the auditor's books do not close", e);
        }
    }
}
