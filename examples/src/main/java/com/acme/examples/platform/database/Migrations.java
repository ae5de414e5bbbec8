package com.acme.examples.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Brings a system's schema to its newest shape: creates the role and the schema, and applies every script that was not
 * applied yet, all in one transaction.
 */
public final class Migrations {

    /** Two roles of one system may start at the same moment; the second waits for the first. */
    private static final long LOCK = 0x41434D45;

    private Migrations() {}

    public static void apply(PostgresAddress address, OwnedSchema schema) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
            createOwner(statement, schema.name());
            for (String script : schema.migrations()) {
                applyOnce(connection, script);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new DatabaseException("cannot prepare the schema " + schema.name(), e);
        }
    }

    private static void createOwner(Statement statement, String name) throws SQLException {
        if (isMissing(statement, "SELECT FROM pg_roles WHERE rolname = '" + name + "'")) {
            statement.execute("CREATE ROLE " + name + " NOLOGIN");
            statement.execute("GRANT " + name + " TO CURRENT_USER");
        }
        statement.execute("CREATE SCHEMA IF NOT EXISTS " + name + " AUTHORIZATION " + name);
        statement.execute("SET LOCAL ROLE " + name);
        statement.execute("SET LOCAL search_path TO " + name);
        statement.execute("CREATE TABLE IF NOT EXISTS applied_migrations"
                + " (script text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())");
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return !row.next();
        }
    }

    private static void applyOnce(Connection connection, String script) throws SQLException {
        try (PreparedStatement mark = connection.prepareStatement(
                        "INSERT INTO applied_migrations (script) VALUES (?) ON CONFLICT DO NOTHING");
                Statement statement = connection.createStatement()) {
            mark.setString(1, script.substring(script.lastIndexOf('/') + 1));
            if (mark.executeUpdate() == 1) {
                statement.execute(text(script));
            }
        }
    }

    private static String text(String script) {
        try (@Nullable InputStream content = Migrations.class.getResourceAsStream(script)) {
            if (content == null) {
                throw new IllegalArgumentException("no such script: " + script);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(script, e);
        }
    }
}
