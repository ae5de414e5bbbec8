package com.acme.examples.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;

/** A system's own schema, opened with the role that owns it. */
public final class Database implements AutoCloseable {

    private final HikariDataSource pool;

    private Database(HikariDataSource pool) {
        this.pool = pool;
    }

    /** Applies what migrations are missing and opens a pool of connections that act as the schema's owner. */
    public static Database open(PostgresAddress address, OwnedSchema schema) {
        Migrations.apply(address, schema);
        HikariConfig config = new HikariConfig();
        config.setPoolName(schema.name());
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setConnectionInitSql("SET ROLE " + schema.name() + "; SET search_path TO " + schema.name());
        // Committed at once: a later rollback must not take the role away again.
        config.setIsolateInternalQueries(true);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        return new Database(new HikariDataSource(config));
    }

    /** Commits when the work returns; takes everything back when it throws. */
    public <T> T inTransaction(Function<UnitOfWork, T> work) {
        try (Connection connection = pool.getConnection()) {
            try {
                T result = work.apply(new UnitOfWork(connection));
                connection.commit();
                return result;
            } catch (RuntimeException | Error e) {
                rollBack(connection, e);
                throw e;
            }
        } catch (SQLException e) {
            throw new DatabaseException("transaction", e);
        }
    }

    /** As {@link #inTransaction}, for work without a result. */
    public void transact(Consumer<? super UnitOfWork> work) {
        inTransaction(unit -> {
            work.accept(unit);
            return true;
        });
    }

    @Override
    public void close() {
        pool.close();
    }

    private static void rollBack(Connection connection, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
